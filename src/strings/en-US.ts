/**
 * Every text a person reads, in English. Keys carry the prefix that keeps them apart from the strings of
 * Flex and of other plugins in `manager.strings`. `{name}` marks a value; plural texts come in one key per
 * plural category of the language ("One", "Other").
 */
export const enUS = {
  AssessmentCommentsPanelTitle: 'Feedback',
  AssessmentCommentsClosePanel: 'Close feedback',
  AssessmentCommentsConversationHeading: 'This conversation',
  AssessmentCommentsRecentHeading: 'My recent feedback',

  AssessmentCommentsRefresh: 'Refresh',
  AssessmentCommentsRefreshing: 'Refreshing…',
  AssessmentCommentsUpdatedAgo: 'Updated {ago}',

  AssessmentCommentsLoading: 'Loading feedback',
  AssessmentCommentsLoaded: 'Feedback loaded',
  AssessmentCommentsStillLoading: 'Still loading',
  AssessmentCommentsCancel: 'Cancel',
  AssessmentCommentsCancelledHeading: 'Loading was stopped',
  AssessmentCommentsCancelledBody: 'Nothing was loaded. Load the feedback when you want to see it.',
  AssessmentCommentsLoad: 'Load feedback',

  AssessmentCommentsLiveHeading: 'Feedback arrives after the conversation',
  AssessmentCommentsLiveBody:
    'Reviewers comment once this conversation is finished. Your recent feedback is below.',
  AssessmentCommentsConversationEmptyHeading: 'No feedback on this conversation yet',
  AssessmentCommentsConversationEmptyBody: 'New feedback shows here when a reviewer adds it.',
  AssessmentCommentsRecentEmptyHeading: 'No feedback yet',
  AssessmentCommentsRecentEmptyBody: 'When a reviewer comments on one of your conversations, it shows here.',
  AssessmentCommentsAgentUnknownHeading: "Your feedback history isn't ready",
  AssessmentCommentsAgentUnknownBody:
    'It becomes available after your next finished conversation is processed, usually within an hour.',

  AssessmentCommentsOfflineHeading: "You're offline",
  AssessmentCommentsOfflineBody: 'Feedback loads when you reconnect.',
  AssessmentCommentsOfflineWithDataBody: 'Showing feedback from {time}. It refreshes when you reconnect.',
  AssessmentCommentsFailedHeading: 'Feedback could not be loaded',
  AssessmentCommentsNetworkBody: 'Check your connection, then try again.',
  AssessmentCommentsTimeoutBody: 'Insights took too long to answer. Try again.',
  AssessmentCommentsUnavailableBody: "Insights isn't responding. Try again in a few minutes.",
  AssessmentCommentsRejectedBody:
    'Insights did not accept the request. Try again, and tell your Flex admin if it stays.',
  AssessmentCommentsRateLimitedHeading: 'Too many requests right now',
  AssessmentCommentsRateLimitedBodyOne: 'Feedback loads again in {count} second.',
  AssessmentCommentsRateLimitedBodyOther: 'Feedback loads again in {count} seconds.',
  AssessmentCommentsUnauthenticatedHeading: 'Your session needs a refresh',
  AssessmentCommentsUnauthenticatedBody: 'Sign out and back in to see feedback.',
  AssessmentCommentsNotPermittedHeading: "Feedback isn't turned on for agents",
  AssessmentCommentsNotPermittedBody: 'Your Flex admin can turn it on.',
  AssessmentCommentsNotSetUpHeading: "Insights isn't set up",
  AssessmentCommentsNotSetUpBody: 'An admin needs to turn on Flex Insights for this account.',
  AssessmentCommentsUnreadableHeading: 'Feedback could not be read',
  AssessmentCommentsUnreadableBody: 'The response from Insights was not as expected. Try again later.',
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
  AssessmentCommentsCappedHeadingOne: 'Showing {count} comment',
  AssessmentCommentsCappedHeadingOther: 'Showing {count} comments',
  AssessmentCommentsCappedBody: 'Others are in Insights.',

  AssessmentCommentsNoText: 'No comment text',
  AssessmentCommentsNoCategory: 'No category',
  AssessmentCommentsNoDate: 'Date unknown',
  AssessmentCommentsNoReviewer: 'Reviewer not named',
  AssessmentCommentsReviewer: 'Reviewer: {name}',
  AssessmentCommentsPosition: 'at {position}',
  AssessmentCommentsPositionSpoken: 'at {position} into the recording',
  AssessmentCommentsShowMore: 'Show more',
  AssessmentCommentsShowLess: 'Show less',
} as const;

/** The language of these texts; dates and relative times beside them have to be of the same one. */
export const STRINGS_LOCALE = 'en-US';

export type StringKey = keyof typeof enUS;
export type Strings = Record<StringKey, string>;

/** A text with one wording per plural category, named without its category. */
export type PluralKey = {
  [Key in StringKey]: Key extends `${infer Name}Other` ? Name : never;
}[StringKey];
