import type { Fault } from './Fault';

const AUTO_RETRY = 'src/shared/data/query/autoRetry.test.ts';
const QUERY_CLIENT = 'src/shared/data/query/queryClient.test.ts';
const RETRY = 'src/insights/http/retry.test.ts';
const RATE_GATE = 'src/insights/http/rateGate.test.ts';
const CONVERSATION = 'src/features/agent-panel/data/useSelectedConversation.test.tsx';
const USE_NOW = 'src/shared/useNow.test.tsx';
const SOAK = 'e2e/load/taskSwitches.spec.ts';

/** What many browsers do at the same time, and what one browser does for hours. */
export const fleetFaults: readonly Fault[] = [
  {
    name: 'An outage of Insights',
    seen: 'Loaded lists stay. Failed lists say why. They load again automatically within two minutes after the outage.',
    calls:
      '4 retries in total; then one query at a random time in the second half of 30 s, then of 60 s, then of 2 min',
    tests: [{ file: AUTO_RETRY, title: 'asks ever more seldom while the failure is %s' }],
    breaks: { file: 'src/shared/data/query/autoRetry.ts', find: 'failedRounds += 1;', replace: '' },
  },
  {
    name: 'Many browsers that wait for the end of the same outage',
    seen: 'Each browser recovers at a different time.',
    calls: '1 for each round',
    tests: [
      {
        file: AUTO_RETRY,
        title: 'asks at any moment of the second half, so that desks do not ask together: %d is %d s',
      },
    ],
    breaks: { file: 'src/shared/data/query/autoRetry.ts', find: 'Math.random() / 2', replace: '0.25' },
  },
  {
    name: 'Several queries on screen during an outage',
    seen: 'All of them load again as soon as one succeeds.',
    calls: '1 for each round, with the queries in turn; the others when one has succeeded',
    tests: [
      { file: AUTO_RETRY, title: 'asks one question in each round of an outage, each in its turn' },
      {
        file: AUTO_RETRY,
        title: 'asks everything on screen that has failed as soon as one question is answered',
      },
    ],
    breaks: { file: 'src/shared/data/query/autoRetry.ts', find: 'await retry(first);', replace: '' },
  },
  {
    name: 'A network that returns while a retry still hangs',
    seen: 'The other lists load immediately.',
    calls: '1, then the other failed queries when it has succeeded',
    tests: [
      {
        file: AUTO_RETRY,
        title: 'retries the other failed queries at once when the network returns while a retry hangs',
      },
    ],
    breaks: {
      file: 'src/shared/data/query/autoRetry.ts',
      find: 'onlineManager.subscribe(onNetwork)',
      replace: 'onlineManager.subscribe(onFocus)',
    },
  },
  {
    name: 'An outage that only one segment of a conversation meets',
    seen: 'The comments on the other segments, with the error. The rest is loaded automatically.',
    calls: '1 for each segment in each round',
    tests: [
      {
        file: CONVERSATION,
        title: 'completes itself after an outage that only one of its segments met, ever more seldom',
      },
    ],
    breaks: {
      file: 'src/shared/data/query/failedQueries.ts',
      find: 'batches.length === 1 || ',
      replace: '',
    },
  },
  {
    name: 'A page that is hidden while Insights has not processed a conversation yet',
    seen: 'Nothing changes. The page loads when it is visible again.',
    calls: '0 while hidden',
    tests: [
      {
        file: CONVERSATION,
        title: 'has no timer for that while nobody can see the page, and asks when it is looked at',
      },
    ],
    breaks: {
      file: 'src/shared/data/query/browserState.ts',
      find: 'focusManager.subscribe(listener)',
      replace: '() => listener',
    },
  },
  {
    name: 'A page that is hidden after a query has failed',
    seen: 'Nothing changes. The query is fetched when the page is visible again.',
    calls: '0 while hidden',
    tests: [
      { file: AUTO_RETRY, title: 'has no timer while the page is %s, and asks when it is back' },
      { file: QUERY_CLIENT, title: 'notes at once that the page is hidden' },
    ],
    breaks: {
      file: 'src/shared/data/query/autoRetry.ts',
      find: 'focusManager.isFocused() && ',
      replace: '',
    },
  },
  {
    name: 'The network returns while the page is hidden',
    seen: 'Nothing changes. The page loads when it is visible again.',
    calls: '0 while hidden',
    tests: [{ file: QUERY_CLIENT, title: 'asks nothing when the network returns while the page is hidden' }],
    breaks: {
      file: 'src/shared/data/query/freshness.ts',
      find: 'focusManager.isFocused() && !isTransient(state)',
      replace: '!isTransient(state)',
    },
  },
  {
    name: 'A surface that is closed after a query on it has failed',
    seen: 'Nothing changes.',
    calls: '0',
    tests: [
      { file: AUTO_RETRY, title: 'asks nothing for a screen that was closed, and watches nothing any more' },
    ],
    breaks: { file: 'src/shared/data/query/failedQueries.ts', find: "type: 'active', ", replace: '' },
  },
  {
    name: 'Browsers that wake up together: a shift starts, or the network returns',
    seen: 'Stale lists are refreshed within five seconds.',
    calls: '1 for each stale query, at a random time within 5 s',
    tests: [
      { file: QUERY_CLIENT, title: 'lets desks that wake together ask at different moments: %s' },
      { file: QUERY_CLIENT, title: 'wakes once when an event comes many times in a row' },
    ],
    breaks: {
      file: 'src/shared/data/query/queryClient.ts',
      find: 'timer = setTimeout(onWake, Math.random() * SPREAD_MS.wake);',
      replace: 'onWake();',
    },
  },
  {
    name: 'Retries of many queries during an outage',
    seen: 'The failure appears without a long wait.',
    calls: '4 retries for each browser, then one request for each query; two successes allow one more retry',
    tests: [{ file: RETRY, title: 'lets an outage cause four retries in all and then one call per read' }],
    breaks: { file: 'src/insights/http/retry.ts', find: 'balance -= 1;', replace: '' },
  },
  {
    name: '429 for many browsers, all with the same Retry-After',
    seen: 'The countdown is correct for this browser.',
    calls: '1, at a random time between one and two times the Retry-After',
    tests: [
      {
        file: RATE_GATE,
        title: 'keeps the desks apart that are all told to wait 12 seconds (chance %p)',
      },
    ],
    breaks: {
      file: 'src/insights/http/rateGate.ts',
      find: 'seconds + Math.floor(clock.random() * seconds)',
      replace: 'seconds',
    },
  },
  {
    name: '1,000 task switches and one hour',
    seen: 'The comments appear as fast as at the start of the day.',
    calls: '1 a minute at most for the comments on a conversation',
    tests: [
      { file: USE_NOW, title: 'leaves nothing behind' },
      {
        file: SOAK,
        title: 'thirty task switches ask nothing twice and leave no listeners, timers or nodes behind',
      },
    ],
    breaks: {
      file: 'src/shared/useNow.ts',
      find: 'return () => {\n      clearInterval(timer);',
      replace: 'return () => {',
    },
  },
];
