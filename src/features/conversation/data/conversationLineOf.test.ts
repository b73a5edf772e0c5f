import { NOON } from '../../../testing/fixtures/sampleComments';
import type { FactsBySegment, SegmentFacts } from './conversationFacts';
import type { OpenTask } from './ConversationLine';
import { conversationLine, type LineOptions } from './conversationLineOf';

const GROUP = { key: '1', segmentIds: ['a', 'b'], newestAt: NOON, hasNew: false };
const TASK: OpenTask = {
  reservationSid: 'WR1',
  name: 'Double charge',
  channel: 'voice',
  queue: 'Billing now',
  startedAt: NOON + 5,
};
const factsWith = (facts: Record<string, Partial<SegmentFacts>>): FactsBySegment =>
  new Map(
    Object.entries(facts).map(([id, known]) => [
      id,
      {
        startedAt: null,
        queue: null,
        customerName: null,
        scores: [],
        conversationId: null,
        reservationSid: null,
        ...known,
      },
    ]),
  );
const lineWith = (facts: Record<string, Partial<SegmentFacts>>, options: Partial<LineOptions> = {}) =>
  conversationLine(GROUP, factsWith(facts), {
    openTasks: [TASK],
    showDetails: true,
    showScores: true,
    ...options,
  });
const ONLY_A_DATE = {
  task: null,
  startedAt: null,
  queue: null,
  customerName: null,
  commentedAt: NOON,
  scores: [],
};

it('has only the date of the newest comment while nothing is known', () => {
  expect(lineWith({ other: { queue: 'Accounts', reservationSid: 'WR1' } })).toEqual(ONLY_A_DATE);
});

it('has what the segments say, from the beginning of the conversation on', () => {
  const scores = [{ type: 'Quality', percent: 85 }];

  expect(
    lineWith({
      a: { startedAt: NOON - 1, customerName: 'Sam Sample', scores },
      b: { startedAt: NOON - 2, queue: 'Accounts', scores: [{ type: 'Empathy', percent: 70 }] },
    }),
  ).toEqual({
    task: null,
    startedAt: NOON - 2,
    queue: 'Accounts',
    customerName: 'Sam Sample',
    commentedAt: NOON,
    scores: [...scores, { type: 'Empathy', percent: 70 }],
  });
});

it('has the task of the reservation that one of the segments belongs to, and its queue', () => {
  const line = lineWith({ a: { startedAt: NOON }, b: { queue: 'Accounts', reservationSid: 'WR1' } });

  expect(line).toMatchObject({ task: TASK, startedAt: NOON, queue: 'Billing now' });
});

it('has no task when the task is gone, and not that of another reservation of the same customer', () => {
  expect(lineWith({ a: { reservationSid: 'WR1' } }, { openTasks: [] }).task).toBeNull();
  expect(lineWith({ a: { reservationSid: 'WR2' } }).task).toBeNull();
});

it('fills in what a task does not say', () => {
  const openTasks = [{ ...TASK, queue: null }];

  expect(lineWith({ a: { queue: 'Accounts', reservationSid: 'WR1' } }, { openTasks })).toMatchObject({
    startedAt: NOON + 5,
    queue: 'Accounts',
  });
});

it('has the task, but nothing of the segments, when the settings show no details', () => {
  const scores = [{ type: 'Quality', percent: 85 }];
  const facts = { a: { startedAt: NOON, queue: 'Accounts', customerName: 'Sam', scores } };

  expect(lineWith(facts, { showDetails: false })).toEqual(ONLY_A_DATE);
  expect(lineWith({ a: { reservationSid: 'WR1' } }, { showDetails: false }).task).toBe(TASK);
});

it('has no scores when they are not shown to this user', () => {
  expect(
    lineWith({ a: { scores: [{ type: 'Quality', percent: 85 }] } }, { showScores: false }).scores,
  ).toEqual([]);
});
