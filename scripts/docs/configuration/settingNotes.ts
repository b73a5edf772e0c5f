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
    does: 'The panel **Feedback** on the agent desktop, with its button in the main header.',
  },
  agentPanelRoles: {
    defaultValue: 'everybody',
    does: 'Only people with at least one of these Flex roles get the panel, such as `["agent"]`. Nobody is `agent_panel: false`.',
  },
  teamAgentComments: {
    defaultValue: '`true`',
    does:
      'The comments on the agent selected in Teams View. A comment that somebody was writing when its task went is kept ' +
      'there too; with `false` it can only be found again while the task is there.',
  },
  teamTaskComments: {
    defaultValue: '`true`',
    does: 'The tab **Comments** of the task selected in Teams View.',
  },
  teamRoles: {
    defaultValue: 'all who can open Teams View',
    does: 'Of those who can open Teams View, only people with at least one of these Flex roles get both surfaces there.',
  },
  addComments: {
    defaultValue: '`true`',
    does: 'Whether **Add comment** is offered. `false` leaves reading as it is; who may write at all is decided by Insights.',
  },
  reviewerNameForAgents: {
    defaultValue: '`true`',
    does:
      "`false` hides the reviewer's name, and the filter for it, in the agent's panel. It is about the screen: the name " +
      'is still in what Insights sends to the browser. With `false` agents do not see the address either.',
  },
  reviewerEmail: {
    defaultValue: '`false`',
    does: "`true` shows the reviewer's e-mail address beside the name. With `false` the plugin leaves it out as it reads an answer. An answering function of your own never sends it to agents.",
  },
  notifyNewFeedback: {
    defaultValue: '`false`',
    does:
      '`true` shows a notification of Flex when an agent gets feedback, never while a call or chat rings or is live. The ' +
      'number beside **Feedback** in the header is there either way.',
  },
  pageSize: { defaultValue: '`50`', does: 'How many comments the first call of a list asks for.' },
  maxComments: {
    defaultValue: '`10000`',
    does:
      'Reading on stops once so many comments of an agent are there, with the rest of the last page; the screen says so. ' +
      'Fewer suit old computers. Where Insights does ' +
      'not answer newest first, the newest need not be among them.',
  },
  refreshMinutes: {
    defaultValue: '`10`',
    does:
      'How many minutes lie between two calls for a list that stays on screen. `0` is never: it is then asked for again ' +
      'when somebody comes back to it after some minutes, and by **Refresh**. Nothing is asked for while the window is hidden, nor for a list that was read on (**Load more**, **Load all**).',
  },
  agentIdAttribute: {
    defaultValue: 'none',
    does:
      "The worker attribute, at the top level, that holds the agent's id in Insights. Without it the id is learned from " +
      'finished conversations.',
  },
  insightsBaseUrl: {
    defaultValue: 'Insights itself',
    does:
      'The address of your own [answering function](../serverless/README.md), for agents whom Insights refuses. Used only ' +
      "for people who cannot open Teams View; **their Flex token is sent there**, so it has to be your account's own.",
  },
  texts: {
    defaultValue: 'none',
    does: 'Your own wording for [texts](#texts), such as `{ "AssessmentCommentsPanelTitle": "Coaching" }`, for all languages or for one.',
  },
};
