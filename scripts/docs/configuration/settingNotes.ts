import type { SETTINGS } from '../../../src/config/settings';

/** What the documentation says about a setting: its default, and what it does, in words for admins. */
export interface SettingNote {
  defaultValue: string;
  does: string;
}

/** One note for each setting. A setting without a note does not compile. */
export const SETTING_NOTES: Record<keyof typeof SETTINGS, SettingNote> = {
  agentPanel: {
    defaultValue: '`true`',
    does: 'Shows the panel **Feedback** on the agent desktop, and its button in the main header.',
  },
  agentPanelRoles: {
    defaultValue: 'all users',
    does:
      'Only users with at least one of these Flex roles get the panel, such as `["agent"]`. To hide it from all users, ' +
      'set `agent_panel` to `false`.',
  },
  teamAgentComments: {
    defaultValue: '`true`',
    does:
      'Shows the comments on the agent selected in Teams View. This surface also shows the draft of a comment whose task ' +
      'is gone. With `false`, the user can find a draft only while its task is there.',
  },
  teamTaskComments: {
    defaultValue: '`true`',
    does: 'Shows the tab **Comments** for the task selected in Teams View.',
  },
  teamColumn: {
    defaultValue: '`false`',
    does:
      '`true` adds a column to the table of agents in Teams View: how many comments each agent had in the last 30 days, ' +
      'when the last one was written, and, with `category_tones`, strengths and what to improve. It adds ' +
      '[requests](load.md#the-column-of-the-teams-table): at most one for each agent on screen, at most 20 a minute.',
  },
  teamRoles: {
    defaultValue: 'all users who can open Teams View',
    does: 'Only users with at least one of these Flex roles get these surfaces in Teams View. They must also be able to open Teams View.',
  },
  addComments: {
    defaultValue: '`true`',
    does: 'Offers **Add comment**. `false` hides it and does not affect reading. Insights decides who can add comments.',
  },
  csvExport: {
    defaultValue: '`true`',
    does:
      '`false` removes **Download CSV** from the comments on an agent in Teams View. It saves the comments that the ' +
      'supervisor has on screen as a file, so the data leaves the browser. This only affects the screen: who can read ' +
      'comments can also copy them ([security](../SECURITY.md#files-that-supervisors-save)).',
  },
  defaultCategory: {
    defaultValue: '`none`',
    does:
      'The category that is chosen when the form for a comment opens. With `none`, the supervisor has to choose one. With ' +
      "`insights`, it is the account's default category, and a comment can be added under it by mistake.",
  },
  reviewerNameForAgents: {
    defaultValue: '`true`',
    does:
      "`false` hides the reviewer's name and email address, and the filter for the name, in the agent's panel. This only " +
      'affects the screen: Insights still sends the name to the browser.',
  },
  reviewerEmail: {
    defaultValue: '`false`',
    does:
      "`true` shows the reviewer's email address beside the name. With `false`, the plugin discards the address when it " +
      'parses a response. The agent function never sends the address to agents.',
  },
  conversationDetails: {
    defaultValue: '`date_queue`',
    does:
      'What the heading of a conversation shows. `date_queue`: the date and the queue of the conversation. `customer`: ' +
      "the customer's name too. `none`: neither of them, and no scores; the plugin then sends no request for headings. " +
      'A task that the agent still has is shown by its name in Flex in any case. ' +
      "**With `customer`, customers' names are sent to the browsers of agents and supervisors, and are shown there.** They " +
      'are personal data: use it only if these users may see them. With the other values, the plugin discards the name ' +
      'when it parses a response. It never reads phone numbers. The [agent function](../serverless/README.md) sends no ' +
      'names until its own setting `SHARE_CUSTOMER_FIELDS` is `true`.',
  },
  scoresForAgents: {
    defaultValue: '`false`',
    does:
      "`true` shows agents the scores of their conversations' assessments, by type. Supervisors always see them. This only " +
      'affects the screen: Insights sends the scores to the browser in any case.',
  },
  notifyNewFeedback: {
    defaultValue: '`false`',
    does:
      '`true` shows a Flex notification when an agent gets feedback, but not while a call or chat rings or is live. The ' +
      'number beside **Feedback** in the header does not depend on this setting.',
  },
  pageSize: { defaultValue: '`50`', does: 'The number of comments in the first request for a list.' },
  maxComments: {
    defaultValue: '`10000`',
    does:
      'The plugin stops loading the comments on an agent once it has this many, and the screen says so. It keeps the ' +
      'rest of the last page. A lower number suits old computers. If Insights does not respond in the order newest first, ' +
      'the newest comments may be missing.',
  },
  refreshMinutes: {
    defaultValue: '`10`',
    does:
      'The number of minutes between two requests for a list that stays on screen. With `0`, the list is fetched again ' +
      'only with **Refresh**, or when the user or the network returns and the list is at least one minute old (five ' +
      'minutes for an agent in Teams View). The plugin never refreshes a list automatically while the window is hidden, or ' +
      'after **Load more** or **Load all**.',
  },
  desks: {
    defaultValue: '`500`',
    does:
      'How many users have Flex open at the same time. From about 1,500 on, set it: requests that no user waits for are ' +
      'then spread over a longer time (10 ms for each user, so 50 seconds for 5,000), and an outage causes fewer ' +
      'retries. [load.md](load.md) says how to simulate it.',
  },
  agentIdAttribute: {
    defaultValue: 'none',
    does:
      "The top-level worker attribute with the agent's id in Insights. Without it, the plugin learns the id from finished " +
      'conversations.',
  },
  insightsBaseUrl: {
    defaultValue: 'Insights itself',
    does:
      'The URL of your own [agent function](../serverless/README.md), for agents whom Insights refuses. It is used only ' +
      'for users who cannot open Teams View. **Their Flex token is sent there**, so it must belong to your account. ' +
      '`npm run deploy -- --for-agents` sets it. `npm run configure` checks it, and sets `insights_trusted_host` with it. ' +
      'Without that, the plugin uses Insights itself.',
  },
  insightsTrustedHost: {
    defaultValue: 'none',
    does:
      'The host of `insights_base_url` and `functions_url`, exactly. The plugin sends tokens to no other host than this one ' +
      'and Insights. `npm run deploy -- --for-agents` and `-- --feedback` set it, and so does `npm run configure` for a ' +
      'domain of your account, or with `--trust-host`.',
  },
  functionsUrl: {
    defaultValue: 'none',
    does:
      'The URL of your own [feedback store](admin-guide.md#seen-everywhere-acknowledgements-and-reviews), for what Insights ' +
      'has no place for: `seen_everywhere` and `acknowledgements`. **The Flex tokens of agents and supervisors are sent ' +
      'there**, so it must belong to your account, and its host must be `insights_trusted_host`. ' +
      '`npm run deploy -- --feedback` sets it. `npm run configure` checks it. Without it, these two settings do nothing.',
  },
  seenEverywhere: {
    defaultValue: '`false`',
    does:
      '`true` lets the marks of new and seen feedback follow agents to another computer. The feedback store keeps them, and ' +
      'only the agent reads them. With `false`, or without `functions_url`, each browser has its own marks.',
  },
  acknowledgements: {
    defaultValue: '`false`',
    does:
      '`true` lets agents acknowledge feedback and ask for a review of it with a reason. **Supervisors and admins see both**, ' +
      'and can close a review with an answer. The feedback store keeps them. It needs `functions_url`. Before you turn it ' +
      'on, read [what is kept](admin-guide.md#what-the-store-keeps).',
  },
  categoryTones: {
    defaultValue: 'none',
    does:
      'What the categories of your account say, such as `{ "Good for Training": "strength", "Compliance": "must_fix" }`: ' +
      '`strength`, `improve` (to improve), `must_fix` or `note`, for up to 200 categories. Case and the space around a ' +
      'name do not matter. A category that is not named here has no tone.',
  },
  texts: {
    defaultValue: 'none',
    does: 'Your own [texts](#texts), such as `{ "AssessmentCommentsPanelTitle": "Coaching" }`, for all languages or for one. They are drawn as they are typed: HTML tags, double braces and hidden characters are refused.',
  },
};
