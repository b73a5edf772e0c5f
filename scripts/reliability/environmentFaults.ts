import type { Fault } from './Fault';

const ENVIRONMENT = {
  unit: 'src/shared/data/query/queryLifecycle.test.tsx',
  browser: 'e2e/faults/environment.spec.ts',
};
const SESSION = 'e2e/faults/session.spec.ts';
const OTHER_AGENTS = {
  unit: 'src/features/comment-list/data/commentScope.test.tsx',
  browser: 'e2e/faults/otherAgentsComments.spec.ts',
};
const PLUGIN = 'src/AssessmentCommentsPlugin.test.tsx';
const AGENT_STORAGE = 'src/shared/data/storage/agentStorage.test.ts';

const timeFaults: readonly Fault[] = [
  {
    name: '50 task switches in 10 seconds, with responses out of order',
    seen: 'Every frame shows only comments on the selected conversation.',
    calls: '1 request at a time; the others are aborted',
    tests: [
      {
        file: 'src/features/agent-panel/data/useSelectedConversation.test.tsx',
        title: 'never shows the comments of one reservation on another in fifty quick switches',
      },
      {
        file: ENVIRONMENT.browser,
        title: 'fifty quick switches between conversations paint no comment on the wrong one',
      },
    ],
    breaks: {
      file: 'src/shared/data/query/insightsQueries.ts',
      find: 'fetchReservationSegments(context.client, [reservationSid], signal)',
      replace: 'fetchReservationSegments(context.client, [reservationSid])',
    },
  },
  {
    name: 'The computer sleeps for an hour',
    seen: 'The comments stay and are refreshed in place.',
    calls: '1 for each list on screen',
    tests: [
      {
        file: ENVIRONMENT.unit,
        title: 'asks once for each list on screen after an hour of sleep, and keeps them there meanwhile',
      },
      { file: ENVIRONMENT.browser, title: 'after an hour of sleep each list on screen is asked for once' },
    ],
    breaks: {
      file: 'src/shared/data/query/freshness.ts',
      find: 'agentComments: { agent: MINUTE_MS,',
      replace: 'agentComments: { agent: Infinity,',
    },
  },
  {
    name: 'The clock jumps back one hour',
    seen: 'Nothing changes. "Refresh" works.',
    calls: '0, then 1 for each press of the button',
    tests: [
      {
        file: 'src/insights/http/rateGate.test.ts',
        title: 'is open when the clock was set back by an hour in the pause',
      },
      {
        file: ENVIRONMENT.unit,
        title: 'asks nothing while the clock jumps back, and still loads at a press',
      },
      { file: AGENT_STORAGE, title: 'keeps what it knows when the clock jumps back' },
    ],
    breaks: {
      file: 'src/insights/http/rateGate.ts',
      find: 'remainingSeconds > 0 && remainingSeconds <= MAX_PAUSE_SECONDS',
      replace: 'remainingSeconds > 0',
    },
  },
  {
    name: 'Offline before anything was loaded, or while loading',
    seen: 'The panel says "You\'re offline", never "No feedback yet". The feedback loads when the network is back.',
    calls: '0 while offline',
    tests: [
      {
        file: 'src/features/agent-panel/data/useSelectedConversation.test.tsx',
        title: 'waits for the network and goes on when it is back',
      },
      { file: ENVIRONMENT.unit, title: 'waits for the network in mid-load and asks again once it is back' },
      {
        file: ENVIRONMENT.browser,
        title: 'before anything was loaded says so, and loads by itself once it is back',
      },
    ],
    breaks: {
      file: 'src/features/comment-list/data/useReservationSegments.ts',
      find: "if (!online && !query.data) return { kind: 'offline' };",
      replace: '',
    },
  },
  {
    name: 'Offline with comments on screen, or while more are loading',
    seen: 'The comments stay, with "You\'re offline" and the time above them. Loading continues afterwards.',
    calls: '0 while offline',
    tests: [
      {
        file: ENVIRONMENT.unit,
        title: 'keeps what is shown when the network goes while more is loaded, and goes on from there',
      },
      {
        file: 'e2e/agent/panel.spec.ts',
        title: 'offline keeps what is shown, and the panel says since when',
      },
    ],
    breaks: {
      file: 'src/features/comment-list/data/toCommentsView.ts',
      find: "if (!online) return { kind: 'offline' };\n  if (!failure ||",
      replace: 'if (!failure ||',
    },
  },
];

const surroundingFaults: readonly Fault[] = [
  {
    name: 'Two tabs of one agent',
    seen: 'Both tabs show the same feedback.',
    calls: '1 request for the agent id for both tabs; each tab loads its own lists',
    tests: [
      { file: AGENT_STORAGE, title: 'knows at once what another tab has learned' },
      {
        file: ENVIRONMENT.unit,
        title: 'takes the agent that another tab has learned, without a call of its own',
      },
      {
        file: ENVIRONMENT.browser,
        title: 'two tabs of one agent learn the agent once, and each shows the feedback',
      },
    ],
    breaks: {
      file: 'src/shared/data/storage/persistedStore.ts',
      find: 'latest === null || latest === text',
      replace: 'latest === null || text !== null',
    },
  },
  {
    name: 'The page is reloaded while it is loading',
    seen: 'The panel is open or closed as before. It loads, then shows the feedback.',
    calls: '1 for each list',
    tests: [
      { file: PLUGIN, title: 'starts with the panel as the worker left it' },
      {
        file: ENVIRONMENT.browser,
        title: 'a page that is loaded again in mid-load asks anew, and shows what comes',
      },
    ],
    breaks: {
      file: 'src/flex/surfaces/panelState.ts',
      find: 'feedback.agentStorage.get().panelOpen',
      replace: 'false',
    },
  },
  {
    name: 'Twilio is unavailable for a while (the emulator restarts)',
    seen: 'The list on screen stays. A message says why it is old and offers "Try again".',
    calls: '3 during the outage, 1 for each press of the button',
    tests: [
      {
        file: 'src/features/agent-panel/data/useSelectedConversation.test.tsx',
        title: 'keeps what the recent feedback says about it when its own answer fails',
      },
      {
        file: ENVIRONMENT.browser,
        title: 'the feedback on screen stays and says that it is old; with the network it is renewed',
      },
    ],
    breaks: {
      file: 'src/features/comment-list/data/toCommentsView.ts',
      find: 'if (!failure || failure.whileLoadingMore) return null;',
      replace: 'return null;',
    },
  },
  {
    name: 'Storage that is full or blocked',
    seen: 'Nothing changes. Stored values last until the page is closed.',
    calls: 'the same as without stored values',
    tests: [
      { file: AGENT_STORAGE, title: 'works, as long as the page lives, on a storage that cannot be %s' },
      { file: PLUGIN, title: 'starts where the browser blocks its storage' },
    ],
    breaks: {
      file: 'src/shared/data/storage/storageOwner.ts',
      find: '  } catch {\n    return fallback;\n  }',
      replace: '  } catch {\n    throw new Error();\n  }',
    },
  },
  {
    name: 'Storage that is corrupted, from a later version, or written by other code',
    seen: 'The plugin uses what it can read and ignores the rest.',
    calls: 'the same as without the unreadable values',
    tests: [
      { file: AGENT_STORAGE, title: 'reads what it can from %s' },
      { file: 'src/shared/data/storage/teamStorage.test.ts', title: 'reads nothing from %s' },
      {
        file: OTHER_AGENTS.unit,
        title: 'learns the agent from the reservations that are ones, whatever else is remembered',
      },
    ],
    breaks: {
      file: 'src/shared/data/storage/agentStorage.ts',
      find: 'agentId: isId(agentId) ? agentId : null,',
      replace: 'agentId: agentId as string,',
    },
  },
  {
    name: 'Storage with a time far in the future',
    seen: 'Nothing changes. The plugin ignores the value, because it would otherwise never expire.',
    calls: 'the same as without stored values',
    tests: [
      { file: AGENT_STORAGE, title: 'does not keep for ever what a clock far in the future has stored' },
    ],
    breaks: {
      file: 'src/shared/data/storage/storageOwner.ts',
      find: 'Math.abs(now - time)',
      replace: 'now - time',
    },
  },
];

const pluginFaults: readonly Fault[] = [
  {
    name: 'An error while the panel renders',
    seen: '"Feedback is unavailable" with "Reload panel" appears in place of the panel. Flex keeps working. The console has one line.',
    calls: '0',
    tests: [
      { file: PLUGIN, title: 'keeps a fault in the panel to the panel, and draws it anew when asked to' },
      { file: ENVIRONMENT.browser, title: 'the panel says so and can be drawn anew; the desk goes on' },
    ],
    breaks: {
      file: 'src/shared/ui/ErrorBoundary.tsx',
      find: 'if (!this.state.failed) return this.props.children;',
      replace: 'if (this.props) return this.props.children;',
    },
  },
  {
    name: 'An error while the header button or the frame of the panel renders',
    seen: 'Flex works without them. The console has one line for each.',
    calls: '0',
    tests: [
      {
        file: PLUGIN,
        title: 'keeps a fault in its button, and one in the frame of its panel, from the rest of Flex',
      },
    ],
    breaks: {
      file: 'src/flex/extension-points/MainContainer.tsx',
      find: 'surface="side panel"\n      fallback={() => null}',
      replace: 'surface="side panel"\n      fallback={() => { throw new Error(); }}',
    },
  },
  {
    name: 'An error while a surface in Teams View renders',
    seen: '"Comments are unavailable" with "Reload comments" appears there. The other surface and the next agent still render.',
    calls: '0',
    tests: [
      { file: PLUGIN, title: 'keeps a fault in one of them there, and draws the next agent all the same' },
      { file: ENVIRONMENT.browser, title: 'each place in Teams View fails alone and can be drawn anew' },
    ],
    breaks: {
      file: 'src/flex/extension-points/WorkerCanvas.tsx',
      find: 'key={worker.sid}',
      replace: 'key="worker"',
    },
  },
  {
    name: 'An error in the plugin while Flex changes its store',
    seen: 'Nothing changes, but the plugin learns agents only through the selection. The console has one line.',
    calls: '0',
    tests: [
      {
        file: 'src/flex/host/rememberTeamReservations.test.ts',
        title: 'keeps its own fault from whoever changes the store, tells it once and looks no more',
      },
    ],
    breaks: {
      file: 'src/flex/host/rememberTeamReservations.ts',
      find: 'onError(error);',
      replace: 'throw error;',
    },
  },
  {
    name: 'The plugin cannot start',
    seen: 'Flex starts without it. One line in the console names the plugin and its version, without the error message.',
    calls: '0',
    tests: [
      {
        file: PLUGIN,
        title:
          'lets Flex start when it cannot start itself, and says so in one line without any words of the error',
      },
      { file: PLUGIN, title: 'adds nothing where nobody is signed in, and says that it could not start' },
      { file: ENVIRONMENT.browser, title: 'Flex starts without it, and one line names plugin and version' },
    ],
    breaks: {
      file: 'src/AssessmentCommentsPlugin.tsx',
      find: "reportError(name, 'could not start; the rest of Flex is not affected', error);",
      replace: 'throw error;',
    },
  },
  {
    name: 'A Flex UI without `MainContainer` or `SidePanel`',
    seen: 'The panel and its button do not appear. The console has one line.',
    calls: '0',
    tests: [
      {
        file: PLUGIN,
        title: 'offers no button on a Flex without %s, and says that it could not start',
      },
    ],
    breaks: {
      file: 'src/AssessmentCommentsPlugin.tsx',
      find: 'addFeedbackPanel(flex, services);\n  addFeedbackButton(flex, services, registerNewFeedbackNotification(flex, services));',
      replace: 'addFeedbackButton(flex, services, null);\n  addFeedbackPanel(flex, services);',
    },
  },
  {
    name: 'A setting of the wrong type',
    seen: 'The default applies. One line in the console names the setting and what it accepts, but not its value.',
    calls: 'the same as with the default',
    tests: [
      {
        file: 'src/config/readConfig.test.ts',
        title: 'is as usual where %s cannot be used, and says which: %j',
      },
      {
        file: 'src/config/readConfig.test.ts',
        title: 'is as usual where the settings are none, and says so once: %j',
      },
      {
        file: ENVIRONMENT.browser,
        title:
          'one line names the setting, and the feedback is there with the default; a storage that is full or spoiled costs nothing',
      },
    ],
    breaks: {
      file: 'src/config/readConfig.ts',
      find: "if (usable === undefined) report({ kind: 'unusable', key, accepts });",
      replace: '',
    },
  },
];

const sessionFaults: readonly Fault[] = [
  {
    name: 'Roles are granted while a request is pending',
    seen: 'The feedback appears.',
    calls: '1 more for each refused request',
    tests: [
      {
        file: 'src/insights/http/tokenRenewal.test.ts',
        title: 'is asked about once more with the token that came while the call was on its way',
      },
    ],
    breaks: {
      file: 'src/insights/http/tokenRenewal.ts',
      find: "error.kind === 'notPermitted' ? renewal.currentTokenOtherThan(refusedToken) : null",
      replace: 'null',
    },
  },
  {
    name: 'Roles are granted after a refusal',
    seen: 'The feedback appears as soon as Flex has a token with the roles.',
    calls: '1 for each query on screen',
    tests: [
      { file: PLUGIN, title: 'asks again what was refused when Flex has a new token' },
      {
        file: SESSION,
        title: 'who was refused reads as soon as Flex has a token with the roles, asked for once',
      },
    ],
    breaks: {
      file: 'src/flex/host/session.ts',
      find: "manager.events.addListener('tokenUpdated', () => refetchRefused(queryClient));",
      replace: 'void [manager, queryClient, refetchRefused];',
    },
  },
  {
    name: 'Another user signs in on the same browser, in this account or another one',
    seen: 'The user sees their own feedback, and no draft, search or id of the previous user.',
    calls: 'the same as in a new browser',
    tests: [
      {
        file: AGENT_STORAGE,
        title: "forgets every other worker of a shared desk, and leaves other plugins' entries alone",
      },
      { file: AGENT_STORAGE, title: 'tells apart the same worker SID in two accounts' },
      {
        file: SESSION,
        title: 'leaves nothing to the next person: no draft, no search, no ids of the team',
      },
      {
        file: 'e2e/agent/panel.spec.ts',
        title: 'after signing out, the next agent finds nothing of the first',
      },
    ],
    breaks: {
      file: 'src/shared/data/storage/agentStorage.ts',
      find: '  removeOtherWorkers(openStorage, owner);\n',
      replace: '',
    },
  },
];

const otherAgentFaults: readonly Fault[] = [
  {
    name: "Another agent's records in a response for an agent",
    seen: 'The agent sees their own records and those without an agent. A line says how many are not shown.',
    calls: 'the usual number',
    tests: [
      {
        file: OTHER_AGENTS.unit,
        title:
          "keeps what names nobody, and leaves out and counts another agent's, in the answer about one's own id",
      },
      {
        file: OTHER_AGENTS.browser,
        title: 'an agent is shown what is theirs or names nobody, and told that the rest is not',
      },
    ],
    breaks: {
      file: 'src/features/comment-list/data/collectComments.ts',
      find: "if (scope.kind === 'anyAgent') return comments;",
      replace: 'if (scope) return comments;',
    },
  },
  {
    name: "Only another agent's records in a response for an agent",
    seen: 'The panel says "This feedback doesn\'t match you" and whom to contact, never "No feedback yet".',
    calls: 'the usual number',
    tests: [
      {
        file: OTHER_AGENTS.unit,
        title: 'says that all of %s names another agent, never that there is no feedback',
      },
      {
        file: OTHER_AGENTS.browser,
        title: 'an agent is shown what is theirs or names nobody, and told that the rest is not',
      },
    ],
    breaks: {
      file: 'src/features/comment-list/data/toCommentsView.ts',
      find: "isMismatched ? 'notMatched' : 'empty'",
      replace: "'empty'",
    },
  },
  {
    name: 'The agent id is wrong',
    seen: 'On a conversation that belongs to another agent in Insights, the panel says "This feedback doesn\'t match you".',
    calls: '1; none for the other agent',
    tests: [
      {
        file: OTHER_AGENTS.unit,
        title:
          "says so too when Insights has the agent's reservation as somebody else's, and reads none of it",
      },
    ],
    breaks: {
      file: 'src/features/agent-panel/data/useSelectedConversation.ts',
      find: "segments.length > 0 && view.kind === 'empty'",
      replace: 'segments.length < 0',
    },
  },
  {
    name: 'An admin corrects the agent id',
    seen: 'The agent sees the right feedback, and nothing about the other agent from then on.',
    calls: '1',
    tests: [
      {
        file: OTHER_AGENTS.unit,
        title:
          'asks for the new agent when the admin corrects the id, and shows nothing of the old one from then on',
      },
    ],
    breaks: {
      file: 'src/features/agent-identity/data/agentIdSource.ts',
      find: 'ownAgentIdAttribute() ?? learned',
      replace: 'learned ?? ownAgentIdAttribute()',
    },
  },
  {
    name: 'The agent id is not known',
    seen: 'The panel says "Your feedback history isn\'t ready", never "No feedback yet".',
    calls: '1 for all stored reservations, repeated at growing intervals; 0 if there are none',
    tests: [
      {
        file: 'src/features/agent-identity/data/useAgentId.test.tsx',
        title: 'is unknown, and not remembered, when the segments name two agents',
      },
      {
        file: 'e2e/agent/panel.spec.ts',
        title: "yesterday's comment is there this morning with no task open",
      },
    ],
    breaks: {
      file: 'src/insights/endpoints/reservationSegments.ts',
      find: 'return isOne ? (agentIds[0] ?? null) : null;',
      replace: 'return isOne || agentIds.length > 0 ? (agentIds[0] ?? null) : null;',
    },
  },
  {
    name: 'An agent id that differs only in case, or that is a number',
    seen: 'The feedback appears, because the case of a UUID does not matter.',
    calls: 'the usual number',
    tests: [
      { file: OTHER_AGENTS.unit, title: 'takes a UUID that the admin wrote %s for the same agent' },
      { file: OTHER_AGENTS.unit, title: 'takes an id sent as a number for the same as its digits' },
    ],
    breaks: { file: 'src/insights/parse/canonicalId.ts', find: 'id.toLowerCase()', replace: 'id' },
  },
  {
    name: 'A supervisor who also takes calls',
    seen: "The supervisor sees their own feedback on the agent desktop, and each agent's comments in Teams View.",
    calls: '1 for each list',
    tests: [
      {
        file: OTHER_AGENTS.unit,
        title: 'shows a supervisor who is an agent too their own on the panel and the others in Teams View',
      },
      {
        file: OTHER_AGENTS.browser,
        title: "a supervisor who takes calls too sees their own on the desk, the agents' in Teams View",
      },
    ],
    breaks: {
      file: 'src/shared/data/query/insightsQueries.ts',
      find: "['comments', 'agent', agentId, pages] as const",
      replace: "['comments', 'agent', null as string | null, pages] as const",
    },
  },
];

/** Faults around the plugin: time, session, tabs, storage, its own errors, and feedback on another agent. */
export const environmentFaults: readonly Fault[] = [
  ...timeFaults,
  ...surroundingFaults,
  ...pluginFaults,
  ...sessionFaults,
  ...otherAgentFaults,
];
