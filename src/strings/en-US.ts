/**
 * Every text of the plugin in English. The keys have a prefix that separates them from the strings of Flex and of other
 * plugins in `manager.strings`. `{name}` is a placeholder. Plural texts have one key per plural category of the language
 * ("One", "Other"). The other languages are in the files next to this one, with the same keys.
 */
export const enUS = {
  AssessmentCommentsPanelTitle: 'Feedback',
  AssessmentCommentsClosePanel: 'Close feedback',
  AssessmentCommentsConversationHeading: 'This conversation',
  AssessmentCommentsRecentHeading: 'All feedback',
  AssessmentCommentsConversationCount: 'This conversation: {comments}',
  AssessmentCommentsTabNewOne: '{count} new',
  AssessmentCommentsTabNewOther: '{count} new',
  AssessmentCommentsPanelMenu: 'More options',

  AssessmentCommentsRefresh: 'Refresh',
  AssessmentCommentsRefreshing: 'Refreshing…',
  AssessmentCommentsUpdatedAgo: 'Updated {ago}',
  AssessmentCommentsJustNow: 'just now',

  AssessmentCommentsLoading: 'Loading feedback',
  AssessmentCommentsLoaded: 'Feedback loaded',
  AssessmentCommentsStillLoading: 'Still loading',
  AssessmentCommentsCancel: 'Cancel',
  AssessmentCommentsCancelledHeading: 'Loading stopped',
  AssessmentCommentsCancelledBody: 'No feedback was loaded.',
  AssessmentCommentsLoad: 'Load feedback',

  AssessmentCommentsLiveHeading: 'Feedback arrives after the conversation',
  AssessmentCommentsLiveBody: 'Reviewers can add feedback once this conversation has ended.',
  AssessmentCommentsConversationEmptyHeading: 'No feedback on this conversation yet',
  AssessmentCommentsConversationEmptyBody: 'Feedback appears here when a reviewer adds it.',
  AssessmentCommentsRecentEmptyHeading: 'No feedback yet',
  AssessmentCommentsRecentEmptyBody:
    'Feedback appears here when a reviewer comments on one of your conversations.',
  AssessmentCommentsAgentUnknownHeading: "Your feedback history isn't ready",
  AssessmentCommentsAgentUnknownBody:
    'It will be available once your next finished conversation has been processed, usually within an hour.',

  AssessmentCommentsOfflineHeading: "You're offline",
  AssessmentCommentsOfflineBody: 'Feedback will load when you reconnect.',
  AssessmentCommentsOfflineWithDataBody: 'Showing feedback from {time}. It will refresh when you reconnect.',
  AssessmentCommentsFailedHeading: 'Feedback could not be loaded',
  AssessmentCommentsNetworkBody: "Check your connection. We'll keep trying every few minutes.",
  AssessmentCommentsTimeoutBody: "Insights took too long to respond. We'll keep trying every few minutes.",
  AssessmentCommentsUnavailableBody: "Insights isn't responding. We'll keep trying every few minutes.",
  AssessmentCommentsWebPageBody:
    "A web page loaded instead of Insights, such as a network's sign-in page. Check your connection. We'll keep trying every few minutes.",
  AssessmentCommentsRejectedBody:
    "Insights didn't accept the request. Try again. If the problem persists, tell your Flex admin.",
  AssessmentCommentsRateLimitedHeading: 'Too many requests right now',
  AssessmentCommentsRateLimitedBodyOne: 'Feedback will load again in {count} second.',
  AssessmentCommentsRateLimitedBodyOther: 'Feedback will load again in {count} seconds.',
  AssessmentCommentsUnauthenticatedHeading: 'Your session needs a refresh',
  AssessmentCommentsUnauthenticatedBody:
    "We'll keep trying every few minutes. If the problem persists, sign out and back in.",
  AssessmentCommentsNotPermittedHeading: "Feedback isn't turned on for agents",
  AssessmentCommentsNotPermittedBody:
    'Your Flex admin can turn it on. The setup check in Flex tells them how.',
  AssessmentCommentsNotRecognizedHeading: "Insights doesn't recognize you yet",
  AssessmentCommentsNotRecognizedBody:
    "Your feedback will appear here once Insights has processed your conversations. We'll keep checking.",
  AssessmentCommentsOtherAgentHeading: "This is another agent's feedback",
  AssessmentCommentsOtherAgentBody:
    "Insights has it under another agent. If that's wrong, tell your Flex admin.",
  AssessmentCommentsNotSetUpHeading: "Insights isn't set up",
  AssessmentCommentsNotSetUpBody: 'An admin needs to turn on Flex Insights for this account.',
  AssessmentCommentsUnreadableHeading: 'Feedback could not be read',
  AssessmentCommentsUnreadableBody:
    "The response from Insights wasn't as expected. We'll keep trying every few minutes.",
  AssessmentCommentsTryAgain: 'Try again',
  AssessmentCommentsWithCode: '{text} ({code})',

  AssessmentCommentsCrashedHeading: 'Feedback is unavailable',
  AssessmentCommentsCrashedBody: "The rest of Flex isn't affected.",
  AssessmentCommentsReloadPanel: 'Reload panel',

  AssessmentCommentsUnreadableRecordsOne: '{count} comment could not be displayed.',
  AssessmentCommentsUnreadableRecordsOther: '{count} comments could not be displayed.',
  AssessmentCommentsShowingOne: 'Showing {count} comment so far',
  AssessmentCommentsShowingOther: 'Showing {count} comments so far',
  AssessmentCommentsShowingOf: 'Showing {shown} of {loaded}',
  AssessmentCommentsLoadMore: 'Load more',
  AssessmentCommentsLoadingMore: 'Loading more…',
  AssessmentCommentsMoreArrivedOne: '{count} more comment loaded',
  AssessmentCommentsMoreArrivedOther: '{count} more comments loaded',
  AssessmentCommentsPartialHeadingOne: 'Showing {count} comment',
  AssessmentCommentsPartialHeadingOther: 'Showing {count} comments',
  AssessmentCommentsPartialBody: 'The rest could not be loaded.',
  AssessmentCommentsLoadRest: 'Load the rest',
  AssessmentCommentsCappedBody: 'More are available in Insights.',

  AssessmentCommentsNoText: 'No comment text',
  AssessmentCommentsNoCategory: 'No category',
  AssessmentCommentsToneStrength: 'Strength',
  AssessmentCommentsToneImprove: 'To improve',
  AssessmentCommentsToneMustFix: 'Must fix',
  AssessmentCommentsToneNote: 'Note',
  AssessmentCommentsNoDate: 'Date unknown',
  AssessmentCommentsNoReviewer: 'Reviewer not named',
  AssessmentCommentsReviewedOn: 'Reviewed {date}',
  AssessmentCommentsConversationNoDate: 'Conversation without a date',
  AssessmentCommentsScore: '{type} {percent}',
  AssessmentCommentsSelfAssessment: 'Self-assessment',
  AssessmentCommentsReviewer: 'Reviewer: {name}',
  AssessmentCommentsReviewerWithEmail: '{name} ({email})',
  AssessmentCommentsPositionSpoken: '{position} into the call',
  AssessmentCommentsShowMore: 'Show more',
  AssessmentCommentsShowLess: 'Show less',

  AssessmentCommentsAdd: 'Add comment',
  AssessmentCommentsAddContinue: 'Continue your comment',
  AssessmentCommentsAddHere: 'Add',
  AssessmentCommentsContinueHere: 'Continue',
  AssessmentCommentsAddTo: 'Comment on: {conversation}',
  AssessmentCommentsAddClose: 'Close comment form',
  AssessmentCommentsAddNote: 'Add note',
  AssessmentCommentsAddNoteContinue: 'Continue your note',
  AssessmentCommentsAddNoteBody:
    "Insights doesn't have this conversation yet. Your note waits here until it does, often about an hour. It's kept only in this tab, until you close or reload it.",
  AssessmentCommentsAddNoteKeep: 'Keep note',
  AssessmentCommentsAddForm: 'Your comment',
  AssessmentCommentsAddRecordOf:
    "This comment goes on the record of {agent}, who may be able to read it. It can't be edited or deleted. Until you add it, it's kept only in this tab.",
  AssessmentCommentsAddRecord:
    "The agent may be able to read this comment. It can't be edited or deleted. Until you add it, it's kept only in this tab.",
  AssessmentCommentsCategory: 'Category',
  AssessmentCommentsAddCategoryChoose: 'Choose a category',
  AssessmentCommentsAddCategoryMissing: 'Choose a category.',
  AssessmentCommentsAddCategoriesLoading: 'Loading categories…',
  AssessmentCommentsAddCategoriesUnfinished: 'The categories are still loading. Try again in a moment.',
  AssessmentCommentsAddCategoriesNotLoaded: 'Categories not loaded',
  AssessmentCommentsAddCategoriesNone: 'No categories',
  AssessmentCommentsAddCategoriesNoneBody:
    'This account has no categories for comments. An Insights admin can create them.',
  AssessmentCommentsAddCategoriesFailed: 'The categories could not be loaded. Your text is kept.',
  AssessmentCommentsAddCategoriesNotPermitted:
    "You don't have permission to see the categories. Ask your Flex admin for an Insights role that can add comments.",
  AssessmentCommentsAddText: 'Comment',
  AssessmentCommentsAddTextLength: '{characters} of {limit}',
  AssessmentCommentsAddTextLeftOne: '{count} character left',
  AssessmentCommentsAddTextLeftOther: '{count} characters left',
  AssessmentCommentsAddTextEmpty: 'Enter a comment.',
  AssessmentCommentsAddTextTooLong: 'The comment is too long. Shorten it to {limit} characters.',
  AssessmentCommentsAddPosition: 'Position (mm:ss)',
  AssessmentCommentsAddPositionHelp: 'Optional. Where in the recording, for example 2:14.',
  AssessmentCommentsAddPositionEstimate: 'About {position}, from when the agent accepted.',
  AssessmentCommentsAddPositionUnreadable: 'Enter the position as minutes:seconds, for example 2:14.',
  AssessmentCommentsAddSend: 'Add',
  AssessmentCommentsAddSending: 'Adding…',
  AssessmentCommentsAddUndo: 'Undo',
  AssessmentCommentsAddWaitingOne: 'Adding in {count} second…',
  AssessmentCommentsAddWaitingOther: 'Adding in {count} seconds…',
  AssessmentCommentsAddShortcut: 'Ctrl ↵',
  AssessmentCommentsAddShortcutMac: '⌘ ↵',
  AssessmentCommentsAddSendAgain: 'Add again',
  AssessmentCommentsAddSaved: 'Comment added',
  AssessmentCommentsAddDiscardQuestion: 'Discard this comment?',
  AssessmentCommentsAddDiscard: 'Discard',
  AssessmentCommentsAddKeepWriting: 'Keep writing',
  AssessmentCommentsUnsentHeading: 'Your unsent comment',
  AssessmentCommentsUnsentBody:
    'This conversation is no longer assigned to the agent. Copy the text to add it in Insights.',
  AssessmentCommentsUnsentReadyBody: "It wasn't sent. You can still add it to its conversation.",
  AssessmentCommentsUnsentLoadingBody: 'Checking whether Insights has this conversation…',
  AssessmentCommentsUnsentNotProcessedBody:
    "Insights doesn't have this conversation yet. You can add the comment once it does, usually within an hour.",
  AssessmentCommentsUnsentFailedBody: 'This conversation could not be loaded from Insights.',
  AssessmentCommentsUnsentKeep: 'Keep it',
  AssessmentCommentsAddFailedHeading: 'The comment was not added',
  AssessmentCommentsAddFailedBody: "Insights couldn't save it. Try again in a few minutes.",
  AssessmentCommentsAddRejectedHeading: 'Insights did not accept the comment',
  AssessmentCommentsAddRejectedBody:
    'Nothing was saved. Change the comment and add it again. If the problem persists, tell your Flex admin.',
  AssessmentCommentsAddNotFoundHeading: "Insights can't find this conversation",
  AssessmentCommentsAddNotFoundBody: 'Nothing was saved. Refresh the comments, then add yours again.',
  AssessmentCommentsAddUnauthenticatedBody:
    'Nothing was saved. Copy your text, sign out and back in, then add it again.',
  AssessmentCommentsAddNotPermittedHeading: "You don't have permission to add comments",
  AssessmentCommentsAddNotPermittedBody:
    'Nothing was saved. Ask your Flex admin for an Insights role that can add comments, such as Team leader or Quality manager.',
  AssessmentCommentsAddRateLimitedBodyOne: 'Nothing was saved. Try again in {count} second.',
  AssessmentCommentsAddRateLimitedBodyOther: 'Nothing was saved. Try again in {count} seconds.',
  AssessmentCommentsAddRateLimitOverBody: 'Nothing was saved. You can try again.',
  AssessmentCommentsAddOfflineHeading: 'The comment was not sent',
  AssessmentCommentsAddOfflineBody: 'Your text is kept. Add the comment when you reconnect.',
  AssessmentCommentsAddUnknownHeading: 'The comment may have been saved',
  AssessmentCommentsAddUnknownBody:
    "We couldn't confirm that the comment was saved. Check the list before you add it again.",
  AssessmentCommentsAddCheckList: 'Check the list',
  AssessmentCommentsAddChecking: 'Checking…',
  AssessmentCommentsAddCheckFailedBody: 'The list could not be loaded. Check it again in a moment.',
  AssessmentCommentsAddNotListedBody:
    "The list doesn't have it yet. It can take a moment to appear, so check once more before you add it again.",
  AssessmentCommentsAddEqualBodyOne:
    "The list has {count} comment with this text and category. We can't tell whether it's this one.",
  AssessmentCommentsAddEqualBodyOther:
    "The list has {count} comments with this text and category. We can't tell whether this one is among them.",
  AssessmentCommentsAddCopiesHeadingOne: 'Insights has saved this comment {count} time',
  AssessmentCommentsAddCopiesHeadingOther: 'Insights has saved this comment {count} times',
  AssessmentCommentsAddCopiesBody:
    "Flex can't delete comments. Don't add this one again, and tell your Insights admin about the extra copies.",

  AssessmentCommentsOwnAssessmentOne: 'Your assessment of this conversation: {count} answer',
  AssessmentCommentsOwnAssessmentOther: 'Your assessment of this conversation: {count} answers',
  AssessmentCommentsOwnAssessmentWhen: 'Assessed {when}.',
  AssessmentCommentsOwnAssessmentOthers: "Other reviewers' assessments aren't available here.",
  AssessmentCommentsOwnAssessmentNoQuestion: 'Question not named',
  AssessmentCommentsOwnAssessmentNoAnswer: 'No answer',
  AssessmentCommentsOwnAssessmentScore: 'Score: {percent}',
  AssessmentCommentsOwnAssessmentFailed: "Couldn't load your assessment.",
  AssessmentCommentsOwnAssessmentScoresFailed: "Couldn't load the scores.",

  AssessmentCommentsOfConversationHeading: 'Comments on this conversation',
  AssessmentCommentsPart: 'Whose part the comment is about',
  AssessmentCommentsPartOf: '{number}. {name}',
  AssessmentCommentsPartLoading: 'Loading this part…',
  AssessmentCommentsPartFailed: 'This part could not be loaded. The comment goes to the agent of this task.',
  AssessmentCommentsPartNoAgent:
    'Insights names no agent for this part. The comment goes to the agent of this task.',
  AssessmentCommentsOthersFailed: 'Comments on the other agents in this conversation could not be loaded.',
  AssessmentCommentsAgentNotNamed: 'not named',

  AssessmentCommentsTab: 'Comments',
  AssessmentCommentsTeamCrashedHeading: 'Comments are unavailable',
  AssessmentCommentsTeamReload: 'Reload comments',

  AssessmentCommentsTeamLoading: 'Loading comments',
  AssessmentCommentsTeamLoaded: 'Comments loaded',
  AssessmentCommentsTeamCancelledBody: 'No comments were loaded.',
  AssessmentCommentsTeamLoad: 'Load comments',
  AssessmentCommentsTeamLiveHeading: 'Comments arrive after the conversation',
  AssessmentCommentsTeamLiveBody:
    'Comments appear here once this conversation has ended and been processed, usually within an hour.',
  AssessmentCommentsTeamConversationEmptyHeading: 'No comments on this conversation yet',
  AssessmentCommentsTeamConversationEmptyBody: 'Comments added in Flex or in Insights appear here.',
  AssessmentCommentsTeamNotProcessedHeading: 'This conversation is still being processed',
  AssessmentCommentsTeamNotProcessedBody:
    'Comments appear here once Insights has processed it, usually within an hour.',
  AssessmentCommentsTeamWorkerHeading: 'Assessment comments',
  AssessmentCommentsTeamWorkerEmptyHeading: 'No comments for this agent',
  AssessmentCommentsTeamWorkerEmptyBody: 'Comments added in Insights appear here.',
  AssessmentCommentsUncommented: 'Conversations without comments',
  AssessmentCommentsUncommentedCount: 'Conversations without comments ({count})',
  AssessmentCommentsUncommentedLoading: 'Loading conversations…',
  AssessmentCommentsUncommentedFailed: 'The conversations could not be loaded.',
  AssessmentCommentsUncommentedNone: 'None among the conversations that Teams View has shown you.',
  AssessmentCommentsLinkOpen: 'Add to another conversation',
  AssessmentCommentsLinkLabel: 'Conversation link or ID',
  AssessmentCommentsLinkHelp:
    "The link from Flex's Insights player, or the address of the conversation in Flex.",
  AssessmentCommentsLinkFind: 'Find conversation',
  AssessmentCommentsLinkUnreadable: 'Enter the link of a conversation, or its ID.',
  AssessmentCommentsLinkLoading: 'Looking for the conversation…',
  AssessmentCommentsLinkNotFound: "Insights doesn't have this conversation. Check the link.",
  AssessmentCommentsLinkNotPermitted: "You don't have access to this conversation in Insights.",
  AssessmentCommentsLinkFailed: 'The conversation could not be loaded.',
  AssessmentCommentsLinkNoAgent: "Insights names no agent for this conversation, so it can't have comments.",
  AssessmentCommentsOfOtherAgent: 'This conversation is on the record of {name}, not of the selected agent.',
  AssessmentCommentsOfUnnamedAgent:
    "This conversation is on the record of another agent, whom Insights doesn't name.",
  AssessmentCommentsTeamAgentUnknownHeading: "Can't match this agent to Insights",
  AssessmentCommentsTeamAgentUnknownBody:
    'Select one of their conversations, or ask an admin to set their Insights agent ID.',
  AssessmentCommentsTeamOfflineBody: 'Comments will load when you reconnect.',
  AssessmentCommentsTeamOfflineWithDataBody:
    'Showing comments from {time}. They will refresh when you reconnect.',
  AssessmentCommentsTeamFailedHeading: 'Comments could not be loaded',
  AssessmentCommentsTeamRateLimitedBodyOne: 'Comments will load again in {count} second.',
  AssessmentCommentsTeamRateLimitedBodyOther: 'Comments will load again in {count} seconds.',
  AssessmentCommentsTeamNotPermittedHeading: "You don't have access to comments",
  AssessmentCommentsTeamNotPermittedBody:
    'Ask your Flex admin for an Insights role that can view comments, such as Team leader or Quality manager.',
  AssessmentCommentsTeamUnreadableHeading: 'Comments could not be read',

  AssessmentCommentsCopy: 'Copy text',
  AssessmentCommentsCopied: 'Copied',
  AssessmentCommentsCopyFailed: 'Not copied. Select the text and copy it.',
  AssessmentCommentsActions: 'More actions',
  AssessmentCommentsOpenConversation: 'Open conversation',
  AssessmentCommentsAbout: 'Agent: {name}',
  AssessmentCommentsWeight: 'Weight {weight}',
  AssessmentCommentsNotInReports: 'Not in reports',

  AssessmentCommentsSearch: 'Search feedback',
  AssessmentCommentsTeamSearch: 'Search comments',
  AssessmentCommentsSearchClear: 'Clear search',
  AssessmentCommentsFilters: 'Filters',
  AssessmentCommentsFiltersActive: 'Filters ({count})',
  AssessmentCommentsFilterCategoryAll: 'All categories',
  AssessmentCommentsFilterByCategory: 'Filter by {name}',
  AssessmentCommentsFilterTone: 'Tone',
  AssessmentCommentsFilterToneAll: 'All tones',
  AssessmentCommentsFilterPeriod: 'Time range',
  AssessmentCommentsFilterPeriodAll: 'Any time',
  AssessmentCommentsFilterPeriodLast7Days: 'Last 7 days',
  AssessmentCommentsFilterPeriodLast30Days: 'Last 30 days',
  AssessmentCommentsFilterPeriodLast90Days: 'Last 90 days',
  AssessmentCommentsFilterPeriodLast365Days: 'Last 365 days',
  AssessmentCommentsFilterReviewer: 'Reviewer',
  AssessmentCommentsFilterReviewerAll: 'All reviewers',
  AssessmentCommentsFilterOwn: 'Written by me',
  AssessmentCommentsFilterOrder: 'Order',
  AssessmentCommentsFilterOrderNewest: 'Newest first',
  AssessmentCommentsFilterOrderOldest: 'Oldest first',
  AssessmentCommentsFilterChoice: '{name} ({count})',
  AssessmentCommentsFilterMatchOne: '{count} of {loaded} comments',
  AssessmentCommentsFilterMatchOther: '{count} of {loaded} comments',
  AssessmentCommentsFilterClear: 'Clear filters',
  AssessmentCommentsFiltersActiveList: 'Active filters',
  AssessmentCommentsFilterRemove: 'Remove filter: {name}',
  AssessmentCommentsNoMatchHeading: 'No feedback matches your filters',
  AssessmentCommentsTeamNoMatchHeading: 'No comments match your filters',
  AssessmentCommentsNoMatchBody: 'Try another category or time range.',
  AssessmentCommentsNoHitHeading: 'No comments contain “{search}”',
  AssessmentCommentsNoHitBody: 'Check the spelling, or search for fewer words.',
  AssessmentCommentsNoHitLoadedBody: 'Only the comments loaded so far were searched.',
  AssessmentCommentsNoHitFilteredBody: 'Your filters leave out other comments, which may contain it.',

  AssessmentCommentsLoadAll: 'Load all',
  AssessmentCommentsLoadAllStop: 'Stop',
  AssessmentCommentsLoadAllProgress: 'Loading all comments: {count} so far',
  AssessmentCommentsLoadAllDoneOne: '{count} comment loaded; there are no more',
  AssessmentCommentsLoadAllDoneOther: 'All {count} comments loaded',
  AssessmentCommentsMoreWithoutMatchOne: "{count} more comment loaded. It doesn't match your filters.",
  AssessmentCommentsMoreWithoutMatchOther: '{count} more comments loaded. None match your filters.',

  AssessmentCommentsSummaryOne: '{count} comment',
  AssessmentCommentsSummaryOther: '{count} comments',
  AssessmentCommentsSummaryLoadedOne: '{count} comment loaded',
  AssessmentCommentsSummaryLoadedOther: '{count} comments loaded',
  AssessmentCommentsSummaryOn: '{comments}, on {date}',
  AssessmentCommentsSummaryFromTo: '{comments}, from {from} to {to}',
  AssessmentCommentsSummaryRest: 'and {count} more',
  AssessmentCommentsSummaryFewer: 'Show fewer',

  AssessmentCommentsFigureStrengthsOne: '{count} strength',
  AssessmentCommentsFigureStrengthsOther: '{count} strengths',
  AssessmentCommentsFigureToImproveOne: '{count} to improve',
  AssessmentCommentsFigureToImproveOther: '{count} to improve',
  AssessmentCommentsFigureMustFixOne: '{count} must fix',
  AssessmentCommentsFigureMustFixOther: '{count} must fix',
  AssessmentCommentsFigureMore: '{count} more than in the 30 days before',
  AssessmentCommentsFigureFewer: '{count} fewer than in the 30 days before',
  AssessmentCommentsFigureOfLoadedOne: 'of {count} loaded',
  AssessmentCommentsFigureOfLoadedOther: 'of {count} loaded',

  AssessmentCommentsChartHeading: 'Feedback over time',
  AssessmentCommentsTeamChartHeading: 'Comments over time',
  AssessmentCommentsChartShow: 'Show overview',
  AssessmentCommentsChartHide: 'Hide overview',
  AssessmentCommentsChartName:
    '{heading}: per month from {from} to {to}, {strengths} and {toImprove}, at most {most} in one month',
  AssessmentCommentsChartStrengths: 'Strengths',
  AssessmentCommentsChartToImprove: 'To improve',
  AssessmentCommentsChartTopics: 'Topics to improve',
  AssessmentCommentsChartCategories: 'By category',
  AssessmentCommentsChartWithMustFix: '"To improve" includes "must fix".',
  AssessmentCommentsChartFirstPartial: '{month} is not fully loaded.',
  AssessmentCommentsChartNeitherOne: '{count} is neither a strength nor to improve.',
  AssessmentCommentsChartNeitherOther: '{count} are neither strengths nor to improve.',
  AssessmentCommentsChartPerMonth: 'Per month',
  AssessmentCommentsChartMonth: 'Month',
  AssessmentCommentsChartAmongLoadedOne: 'Based on {count} loaded comment.',
  AssessmentCommentsChartAmongLoadedOther: 'Based on {count} loaded comments.',
  AssessmentCommentsChartUndatedOne: "{count} undated comment isn't shown.",
  AssessmentCommentsChartUndatedOther: "{count} undated comments aren't shown.",
  AssessmentCommentsChartEarlierOne: "{count} older comment isn't shown.",
  AssessmentCommentsChartEarlierOther: "{count} older comments aren't shown.",
  AssessmentCommentsChartLaterOne: "{count} comment dated in the future isn't shown.",
  AssessmentCommentsChartLaterOther: "{count} comments dated in the future aren't shown.",
  AssessmentCommentsChartAsTable: 'Show as table',
  AssessmentCommentsChartAsPicture: 'Show as chart',

  AssessmentCommentsNotMatchedHeading: "This feedback doesn't match you",
  AssessmentCommentsNotMatchedBody:
    "Insights sent feedback that names another agent, so it isn't shown. Ask an admin to check your Insights agent ID.",
  AssessmentCommentsTeamNotMatchedHeading: "These comments don't match this agent",
  AssessmentCommentsTeamNotMatchedBody:
    "Insights sent comments that name another agent, so they aren't shown. Ask an admin to check this agent's Insights agent ID.",

  AssessmentCommentsSettingsIgnored: 'Some plugin settings are ignored: {problems}',
  AssessmentCommentsSettingUnknown: '"{key}" isn\'t a recognized setting.',
  AssessmentCommentsSettingUnusable: '"{key}" must be {takes}. The default is used.',
  AssessmentCommentsSettingDuplicate:
    '"{key}" is ignored because an entry before it names the same category.',
  AssessmentCommentsSettingTooMany: '"{key}" takes up to {limit} entries; the rest are ignored.',
  AssessmentCommentsSettingHostNotTrusted:
    '"{key}" is ignored because "{trust}" doesn\'t name its host. To confirm the host, set "{key}" again with "npm run configure".',
  AssessmentCommentsSettingTakesSettings: 'an object with settings',
  AssessmentCommentsSettingTakesOnOff: 'true or false',
  AssessmentCommentsSettingTakesWholeNumber: 'a whole number from {from} to {to}',
  AssessmentCommentsSettingTakesAttributeName: 'the name of a worker attribute',
  AssessmentCommentsSettingTakesRoles: 'a list of Flex roles',
  AssessmentCommentsSettingTakesHttpsAddress: 'an https address without a port or query',
  AssessmentCommentsSettingTakesHost: 'a host name, such as example.com',
  AssessmentCommentsSettingTakesTexts: 'an object with texts by key',
  AssessmentCommentsSettingTakesTones: 'an object with the tone of each category',
  AssessmentCommentsSettingTakesCategoryName: 'the name of a category',
  AssessmentCommentsSettingTakesChoice: 'one of {choices}',
  AssessmentCommentsSettingTakesText:
    'a text of up to {limit} characters, without HTML tags, double braces or hidden characters',
  AssessmentCommentsSettingTakesTextWith:
    'a text of up to {limit} characters, without HTML tags, double braces or hidden characters, and with no values other than {values}',

  AssessmentCommentsSetupLink: 'Comments setup',
  AssessmentCommentsSetupHeading: 'Assessment comments: setup check',
  AssessmentCommentsSetupIntro: 'Runs read-only checks with your account. Nothing is changed.',
  AssessmentCommentsSetupCheckAgain: 'Check again',
  AssessmentCommentsSetupCopy: 'Copy result',
  AssessmentCommentsSetupCopyHelp: 'The copy holds no names, IDs or comments.',
  AssessmentCommentsSetupChecking: 'Checking',
  AssessmentCommentsSetupOk: 'OK',
  AssessmentCommentsSetupToDo: 'To do',
  AssessmentCommentsSetupNotChecked: 'Not checked',
  AssessmentCommentsSetupReady: 'Ready for supervisors. Agents: test once.',
  AssessmentCommentsSetupThingsToDoOne: '{count} thing to do',
  AssessmentCommentsSetupThingsToDoOther: '{count} things to do',
  AssessmentCommentsSetupCrashedHeading: 'The setup check is unavailable',
  AssessmentCommentsSetupCopiedLine: '{name} ({state}): {found}',

  AssessmentCommentsSetupConnection: 'Connection to Insights',
  AssessmentCommentsSetupConnected: 'Connected.',
  AssessmentCommentsSetupRoles: 'Your Insights roles',
  AssessmentCommentsSetupFullRoles: '{roles}: you can read and add comments.',
  AssessmentCommentsSetupViewOnlyRoles: '{roles}: you can read comments, but not add them.',
  AssessmentCommentsSetupNoRole: "You don't have an Insights role.",
  AssessmentCommentsSetupConversations: 'Reading conversations',
  AssessmentCommentsSetupConversationsFound: 'Conversations can be read.',
  AssessmentCommentsSetupConversationsNone:
    'Access works. Insights has none of the conversations this browser has seen yet. They usually arrive within an hour.',
  AssessmentCommentsSetupConversationsUnknown:
    "Access works. This browser hasn't seen any conversations yet. Open Teams View, then check again.",
  AssessmentCommentsSetupComments: 'Reading comments',
  AssessmentCommentsSetupCommentsFound: 'Comments can be read.',
  AssessmentCommentsSetupCommentsNone: 'Access works. No comments were found.',
  AssessmentCommentsSetupCommentsUnknown:
    "Access works. This browser doesn't know an agent or conversation to look up yet.",
  AssessmentCommentsSetupNotAsked: 'Skipped until the problem above is fixed.',

  AssessmentCommentsSetupNetwork: 'The browser got no response from Insights.',
  AssessmentCommentsSetupNetworkAdvice:
    'Check your connection, and that no firewall, proxy or browser extension blocks flex-api.twilio.com.',
  AssessmentCommentsSetupTimeout: 'Insights took too long to respond.',
  AssessmentCommentsSetupUnavailable: "Insights isn't responding.",
  AssessmentCommentsSetupLaterAdvice:
    "Check again in a few minutes. If the problem persists, see Twilio's status page.",
  AssessmentCommentsSetupUnreadable: "The response doesn't look like it came from Insights.",
  AssessmentCommentsSetupUnreadableAdvice:
    'Check whether a proxy responds in its place. If not, copy the result for Twilio support.',
  AssessmentCommentsSetupUnauthenticated: 'Insights did not accept your session.',
  AssessmentCommentsSetupUnauthenticatedAdvice: 'Sign out and back in, then check again.',
  AssessmentCommentsSetupNotPermitted: "You don't have permission for this in Insights.",
  AssessmentCommentsSetupRoleAdvice:
    'Give yourself an Insights role that can view comments, such as Team leader (wfo.team_leader) or Quality manager (wfo.quality_manager): in Insights, under Settings, Users.',
  AssessmentCommentsSetupNotSetUp: "Insights isn't set up for this account.",
  AssessmentCommentsSetupNotSetUpAdvice: 'Turn on Flex Insights, then check again.',
  AssessmentCommentsSetupRateLimited: 'This account is making too many requests right now.',
  AssessmentCommentsSetupRateLimitedAdvice: 'Check again in a few minutes.',
  AssessmentCommentsSetupRejected: 'Insights did not accept the request.',
  AssessmentCommentsSetupRejectedAdvice: 'Check for a plugin update, or copy the result for support.',

  AssessmentCommentsSetupVersions: 'Versions',
  AssessmentCommentsSetupVersionsFound: 'Flex UI {flex} (supported), React {react}, plugin {plugin}.',
  AssessmentCommentsSetupSettings: 'Settings',
  AssessmentCommentsSetupSettingsUsual: 'All settings are at their defaults.',
  AssessmentCommentsSetupSettingsChanged: 'Changed settings: {names}.',
  AssessmentCommentsSetupSettingsAdvice: 'Correct this in the Flex configuration, then reload Flex.',
  AssessmentCommentsSetupAgentAccess: 'Where agents read feedback',
  AssessmentCommentsSetupAgentAccessDirect:
    'In Insights itself. If it refuses agents, your own Twilio Function can take its place.',
  AssessmentCommentsSetupAgentAccessDirectAdvice:
    "To test it, sign in as an agent and open the feedback panel. If it says that feedback isn't turned on, run: npm run deploy -- --for-agents",
  AssessmentCommentsSetupFunctionReady:
    'In your own Twilio Function. {host} responds with version {version}, the same as the plugin.',
  AssessmentCommentsSetupFunctionNewer:
    'In your own Twilio Function. {host} responds with version {version}, which is newer than the plugin ({plugin}).',
  AssessmentCommentsSetupFunctionTestHelp:
    'This check sent it no token, so it does not show whether the function recognizes agents. Sign in as an agent, or test it with your own session: {host} then gets your token.',
  AssessmentCommentsSetupFunctionTest: 'Test with my session',
  AssessmentCommentsSetupFunctionTesting: 'Testing with your session.',
  AssessmentCommentsSetupFunctionRecognized:
    'It accepts your session and recognizes you as an agent in Insights.',
  AssessmentCommentsSetupFunctionNotRecognized:
    "It accepts your session and can read Insights. It doesn't recognize you as an agent, which is normal if you haven't completed any conversations in the last 30 days. To see what agents get, sign in as one.",
  AssessmentCommentsSetupFunctionFilterIgnored:
    'The test failed (403002): Insights ignores the filter that the function recognizes agents by, so it refuses every agent. Report this with the result of: npm run try:account',
  AssessmentCommentsSetupFunctionAccountRefused:
    "The test failed (403003): Twilio refuses the account's own credentials, which the function uses. To find out why, run: npm run try:account",
  AssessmentCommentsSetupFunctionSessionRefused:
    'The test failed (401): the function doesn\'t accept your session. It probably belongs to another account. Check "insights_base_url".',
  AssessmentCommentsSetupFunctionTestFailed: 'The test failed ({code}). Test again in a few minutes.',
  AssessmentCommentsSetupFunctionUnversioned:
    "In your own Twilio Function. {host} asks for a token, but doesn't say its version, so it may be something else.",
  AssessmentCommentsSetupFunctionUnversionedAdvice:
    'Check "insights_base_url", or deploy the function again: npm run deploy -- --for-agents',
  AssessmentCommentsSetupFunctionOlder:
    'In your own Twilio Function. {host} responds with version {version}, which is older than the plugin ({plugin}).',
  AssessmentCommentsSetupFunctionDeployAdvice:
    'Deploy the function again, then check again: npm run deploy -- --for-agents',
  AssessmentCommentsSetupFunctionTimeout:
    "In your own Twilio Function, but {host} didn't respond within 10 seconds.",
  AssessmentCommentsSetupFunctionUnreachable: 'In your own Twilio Function, but nothing responds at {host}.',
  AssessmentCommentsSetupFunctionUnreachableAdvice:
    'Check "insights_base_url", and that no firewall or Content Security Policy blocks that address. If the function isn\'t deployed, run: npm run deploy -- --for-agents',
  AssessmentCommentsSetupFunctionUnreadable:
    "In your own Twilio Function, but this page can't read what {host} responds.",
  AssessmentCommentsSetupFunctionUnreadableAdvice:
    'Check "insights_base_url". If it is correct, the function doesn\'t allow pages of {origin}. To allow them, run: npm run deploy -- --for-agents --origin {origin}',
  AssessmentCommentsSetupFunctionNotSetUp:
    'In your own Twilio Function, but its setting {setting} on {host} is missing or wrong.',
  AssessmentCommentsSetupFunctionUnexpected:
    "In your own Twilio Function, but what responds at {host} isn't the function ({status}).",
  AssessmentCommentsSetupFunctionUnexpectedAdvice:
    'Check "insights_base_url", and that the function is deployed there: npm run deploy -- --for-agents',
  AssessmentCommentsSetupAgentIds: 'Matching agents to Insights',
  AssessmentCommentsSetupAgentIdsLearned:
    'Learned from finished conversations. A worker attribute with the ID is faster and more reliable ("agent_id_attribute").',
  AssessmentCommentsSetupAgentIdsAttribute:
    'By the worker attribute "{attribute}"; for workers without it, learned from finished conversations.',
  AssessmentCommentsSetupTones: 'Tones of categories',
  AssessmentCommentsSetupTonesNotSet:
    'No category has a tone, so no comment is marked as a strength or to improve ("category_tones").',
  AssessmentCommentsSetupTonesAll: 'Every category has a tone.',
  AssessmentCommentsSetupTonesMissing: 'Categories without a tone: {names}.',
  AssessmentCommentsSetupTonesUnknown: "The categories couldn't be fetched.",

  AssessmentCommentsNew: 'New',
  AssessmentCommentsNewCountOne: '{count} new comment',
  AssessmentCommentsNewCountOther: '{count} new comments',
  AssessmentCommentsNewCountCapped: '{count}+',
  AssessmentCommentsNewShortOne: '{count} new',
  AssessmentCommentsNewShortOther: '{count} new',
  AssessmentCommentsNewArrivedOne: '{count} new comment in your feedback',
  AssessmentCommentsNewArrivedOther: '{count} new comments in your feedback',
  AssessmentCommentsAllSeen: 'All seen',
  AssessmentCommentsMarkAllSeen: 'Mark all as seen',
  AssessmentCommentsMarkSeen: 'Mark as seen',
  AssessmentCommentsMarkNew: 'Mark as new',
  AssessmentCommentsMarkedSeen: 'Marked as seen',
  AssessmentCommentsMarkedNew: 'Marked as new',
  AssessmentCommentsNewDivider: 'New since your last visit',
  AssessmentCommentsEarlierDivider: 'Earlier feedback',
  AssessmentCommentsShortcut: 'Show or hide feedback',
  AssessmentCommentsNewNotification: 'You have new feedback',

  AssessmentCommentsConversationLoading: 'Loading feedback on this conversation',
  AssessmentCommentsUpdated: 'Updated',
} as const;

export type StringKey = keyof typeof enUS;

/** The key of a plural text without the suffix for its plural category. */
export type PluralKey = {
  [Key in StringKey]: Key extends `${infer Name}Other` ? Name : never;
}[StringKey];

/** The keys for plural categories that English does not have. A language adds those that it needs. */
type AdditionalPluralKey = `${PluralKey}${'Zero' | 'Two' | 'Few' | 'Many'}`;

/** All texts in one language. */
export type Strings = Record<StringKey, string> & Partial<Record<AdditionalPluralKey, string>>;
