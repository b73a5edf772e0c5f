import type { PlannableFault } from '../insights/faults/faultSchema';
import { sampleReservations } from '../world/sample/insights';
import { people } from '../world/sample/people';
import { openPanel, openPanelFor } from './opening';
import type { Scenario } from './scenario';

const FAULT_MS = 30_000;
const OUTAGE_AFTER_MS = 20_000;
const OUTAGE_MS = 10_000;
const UNAVAILABLE = '<html><head><title>503 Service Unavailable</title></head><body>Sorry.</body></html>';
const TOO_MANY_REQUESTS = {
  kind: 'status',
  status: 429,
  body: { code: 20429, message: 'Too Many Requests', more_info: '', status: 429 },
  retryAfterSeconds: 12,
} as const;

/** What the busy agent sees when Insights fails, or when nothing responds. */
export const faultScenarios: readonly Scenario[] = [
  {
    id: 'down-then-back',
    title: 'Down, then back',
    shows:
      'Each answer is a 503 with an HTML page; half a minute from now all is well again: press “Try again” then.',
    person: people.busyAgent,
    open: openPanel,
    prepare: ({ insights, later }) => {
      insights.faults.add({
        endpoint: 'any',
        response: {
          kind: 'status',
          status: 503,
          body: UNAVAILABLE,
          headers: { 'Content-Type': 'text/html' },
        },
      });
      later(FAULT_MS, () => insights.faults.clear());
    },
  },
  faultScenario(
    'too-many-requests',
    'Too many requests',
    'A 429 whose Retry-After of 12 seconds the page may read.',
    { ...TOO_MANY_REQUESTS, exposesRetryAfter: true },
  ),
  faultScenario(
    'too-many-requests-hidden',
    'Too many, no time given',
    'A 429 whose Retry-After the browser hides.',
    TOO_MANY_REQUESTS,
  ),
  faultScenario('session-over', 'The session is over', 'Every token is refused with a 401.', {
    kind: 'status',
    status: 401,
    body: { code: 20003, message: 'Authenticate', more_info: '', status: 401 },
  }),
  faultScenario('slow', 'Slow', 'Every answer takes three seconds.', { kind: 'delay', delayMs: 3_000 }),
  faultScenario('no-answer', 'No answer', 'The connection stands, and nothing comes.', { kind: 'hang' }),
  faultScenario('connection-cut', 'Connection cut', 'It breaks in the middle of each answer.', {
    kind: 'reset',
  }),
  faultScenario('cut-json', 'Broken JSON', 'Each answer ends in the middle of its JSON.', {
    kind: 'cutJson',
  }),
  faultScenario('odd-record', 'One odd record', 'A record among good ones cannot be read.', {
    kind: 'records',
    malformation: 'oneBad',
  }),
  faultScenario('empty-fields', 'Empty fields', 'Every field of every record is null.', {
    kind: 'records',
    malformation: 'nulls',
  }),
  faultScenario('paging-loop', 'Pages in a circle', 'The next page is always the first one again.', {
    kind: 'paging',
    trick: 'loop',
  }),
  faultScenario('paging-other-host', 'Pages on another host', 'The next page is said to be somewhere else.', {
    kind: 'paging',
    trick: 'otherHost',
  }),
  faultScenario('no-cors', 'Blocked by CORS', 'Answers come without the headers that let a page read them.', {
    kind: 'withoutCors',
  }),
  detailsScenario(
    'conversation-details-refused',
    'Conversation details refused',
    'Insights answers 403 to every request for a segment by its id. The comments can still be read.',
    {
      kind: 'status',
      status: 403,
      body: { code: 20403, message: 'Forbidden', more_info: '', status: 403 },
    },
  ),
  detailsScenario(
    'conversation-details-slow',
    'Conversation details late',
    'A request for a segment by its id takes eight seconds. The comments can be read before that.',
    { kind: 'delay', delayMs: 8_000 },
  ),
  detailsScenario(
    'odd-scores',
    'Scores that cannot be read',
    'The scores in a segment that is read by its id are out of range, of several types, and too few.',
    { kind: 'records', malformation: 'oddScores' },
  ),
  {
    id: 'twilio-gone',
    title: 'The network goes away',
    shows: 'Twenty seconds from now, no server responds for ten seconds. Flex reconnects automatically.',
    person: people.busyAgent,
    open: openPanel,
    prepare: ({ later, startOutageFor }) => later(OUTAGE_AFTER_MS, () => startOutageFor(OUTAGE_MS)),
  },
];

/** Every response to the busy agent gets the fault, until another scenario starts or the fault is cleared. */
function faultScenario(
  id: string,
  title: string,
  shows: string,
  response: PlannableFault['response'],
): Scenario {
  return {
    id,
    title,
    shows,
    person: people.busyAgent,
    open: openPanel,
    prepare: ({ insights }) => void insights.faults.add({ endpoint: 'any', response }),
  };
}

/** Every request for a segment by its id gets the fault. Requests by reservation do not. */
function detailsScenario(
  id: string,
  title: string,
  shows: string,
  response: PlannableFault['response'],
): Scenario {
  return {
    id,
    title,
    shows,
    person: people.busyAgent,
    open: openPanelFor(sampleReservations.live),
    prepare: ({ insights }) =>
      void insights.faults.add({ endpoint: 'segments', match: { parameter: 'SegmentId' }, response }),
  };
}
