import type { PlannableFault } from '../insights/faults/faultSchema';
import { people } from '../world/sample/people';
import type { Scenario } from './scenario';

const BACK_AFTER_MS = 30_000;
const GONE_AFTER_MS = 20_000;
const GONE_FOR_MS = 10_000;
const UNAVAILABLE = '<html><head><title>503 Service Unavailable</title></head><body>Sorry.</body></html>';
const TOO_MANY_REQUESTS = {
  kind: 'status',
  status: 429,
  body: { code: 20429, message: 'Too Many Requests', more_info: '', status: 429 },
  retryAfterSeconds: 12,
} as const;

/** What the busy agent sees while Insights answers in some other way than usual, or nothing does. */
export const faultScenarios: readonly Scenario[] = [
  {
    id: 'down-then-back',
    title: 'Down, then back',
    shows:
      'Each answer is a 503 with an HTML page; half a minute from now all is well again: press “Try again” then.',
    person: people.busyAgent,
    prepare: ({ insights, later }) => {
      insights.faults.add({
        endpoint: 'any',
        answer: { kind: 'status', status: 503, body: UNAVAILABLE, headers: { 'Content-Type': 'text/html' } },
      });
      later(BACK_AFTER_MS, () => insights.faults.clear());
    },
  },
  faulty(
    'too-many-requests',
    'Too many requests',
    'A 429 whose Retry-After of 12 seconds the page may read.',
    { ...TOO_MANY_REQUESTS, exposesRetryAfter: true },
  ),
  faulty(
    'too-many-requests-hidden',
    'Too many, no time given',
    'A 429 whose Retry-After the browser hides.',
    TOO_MANY_REQUESTS,
  ),
  faulty('session-over', 'The session is over', 'Every token is refused with a 401.', {
    kind: 'status',
    status: 401,
    body: { code: 20003, message: 'Authenticate', more_info: '', status: 401 },
  }),
  faulty('slow', 'Slow', 'Every answer takes three seconds.', { kind: 'delay', delayMs: 3_000 }),
  faulty('no-answer', 'No answer', 'The connection stands, and nothing comes.', { kind: 'hang' }),
  faulty('connection-cut', 'Connection cut', 'It breaks in the middle of each answer.', { kind: 'reset' }),
  faulty('cut-json', 'Broken JSON', 'Each answer ends in the middle of its JSON.', { kind: 'cutJson' }),
  faulty('odd-record', 'One odd record', 'A record among good ones cannot be read.', {
    kind: 'records',
    odd: 'oneBad',
  }),
  faulty('empty-fields', 'Empty fields', 'Every field of every record is null.', {
    kind: 'records',
    odd: 'nulls',
  }),
  faulty('paging-loop', 'Pages in a circle', 'The next page is always the first one again.', {
    kind: 'paging',
    trick: 'loop',
  }),
  faulty('paging-other-host', 'Pages on another host', 'The next page is said to be somewhere else.', {
    kind: 'paging',
    trick: 'otherHost',
  }),
  faulty('no-cors', 'Kept from the page', 'Answers come without the headers that let a page read them.', {
    kind: 'withoutCors',
  }),
  {
    id: 'twilio-gone',
    title: 'The network goes away',
    shows: 'Twenty seconds from now nothing answers for ten seconds. Flex connects again by itself.',
    person: people.busyAgent,
    prepare: ({ later, goAwayFor }) => later(GONE_AFTER_MS, () => goAwayFor(GONE_FOR_MS)),
  },
];

/** Every answer to the busy agent meets the fault, until another scenario begins or it is cleared. */
function faulty(id: string, title: string, shows: string, answer: PlannableFault['answer']): Scenario {
  return {
    id,
    title,
    shows,
    person: people.busyAgent,
    prepare: ({ insights }) => void insights.faults.add({ endpoint: 'any', answer }),
  };
}
