import { focusManager } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import {
  DOWN,
  NOT_FOUND,
  REFUSED,
  reservationSid,
  segments,
  TOO_MANY,
} from '../../../insights/testing/sampleResponses';
import { segmentsKey } from '../../../shared/data/query/options/segmentQueries';
import { sampleSegment } from '../../../testing/fixtures/sampleSegment';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { createConversations } from './createConversations';
import type { FactsAsker } from './factsRequests';

const ONE = reservationSid(1);
const TWO = reservationSid(2);
const MINUTE_MS = 60_000;
const IN_TEAMS_VIEW = { workerSid: 'WK2', endedSids: [] };

let harness: FeedbackHarness;
let list: FactsAsker;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.stopTime();
  list = harness.conversations.requests.openList();
});
afterEach(() => harness.close());

const answerTo = (id: string) => harness.server.on(`SegmentId=${id}`, segments([id, 'agent-1']));
const isKnown = (id: string) => harness.conversations.facts.get().has(id);
/** Asks and lets one second pass, which is enough for nine requests. */
async function ask(...ids: string[]): Promise<void> {
  for (const id of ids) list.ask([id], null);
  await harness.advanceTime(1_000);
  for (let turn = 0; turn < ids.length; turn += 1) await harness.advanceTime(100);
}
const asked = () => harness.server.requestLines;

it('asks once for a segment whose facts are not known', async () => {
  answerTo('s1');

  await ask('s1');
  await ask('s1');

  expect(asked()).toEqual([expect.stringContaining('Segments?SegmentId=s1')]);
  expect(isKnown('s1')).toBe(true);
});

it('asks nothing about a segment whose facts have arrived with another response', async () => {
  harness.conversations.facts.learn([sampleSegment({ segmentId: 's1' })]);

  await ask('s1');

  expect(asked()).toEqual([]);
});

it('asks nothing when the settings show no details', async () => {
  const { requests } = createConversations(harness.services, harness.queryClient, {
    areDetailsShown: false,
    endedReservations: () => [],
  });

  requests.openList().ask(['s1'], null);
  await harness.advanceTime(1_000);

  expect(asked()).toEqual([]);
});

it.each([
  [false, null],
  [true, 'Sam Sample'],
])(
  "keeps customers' names only if the settings ask for them: %p",
  async (includeCustomerName, customerName) => {
    const fetchSettings = { ...harness.services.fetchSettings, includeCustomerName };
    const { facts, requests } = createConversations(
      { ...harness.services, fetchSettings },
      harness.queryClient,
      { areDetailsShown: true, endedReservations: () => [] },
    );
    const customer = { segment_id: 's1', customer_name: 'Sam Sample', customer_phone: '+15005550006' };
    harness.server.on('SegmentId=s1', { body: { segments: [customer], meta: {} } });

    requests.openList().ask(['s1'], null);
    await ask();

    expect(facts.get().get('s1')).toMatchObject({ customerName });
    expect(JSON.stringify(facts.get().get('s1'))).not.toContain('+15005550006');
  },
);

it('asks one after the other, so that one slot stays free for comments', async () => {
  const ids = ['s1', 's2', 's3'];
  ids.forEach(answerTo);

  await ask(...ids);

  expect(ids.map(isKnown)).toEqual([true, true, true]);
  expect(harness.server.maxInFlight).toBe(1);
});

it('waits for a response before it asks about the next segment', async () => {
  const release = harness.server.hold('SegmentId=s1', segments(['s1', null]));
  await ask('s1', 's2');
  expect(asked()).toHaveLength(1);

  answerTo('s2');
  release();
  await harness.advanceTime(0);
  await harness.advanceTime(100);

  expect(asked()).toHaveLength(2);
});

it('does not ask about a group that has left the screen before its turn', async () => {
  answerTo('s1');
  list.ask(['s1'], null);
  const leave = list.ask(['s2'], null);
  leave();

  await ask();

  expect(asked()).toHaveLength(1);
});

it('does not ask for a list that is gone, but for another one', async () => {
  const other = harness.conversations.requests.openList();
  answerTo('s2');
  list.ask(['s1'], null);
  other.ask(['s2'], null);
  list.close();

  await ask();

  expect(asked()).toEqual([expect.stringContaining('SegmentId=s2')]);
});

it('asks nothing while the page is hidden, and then what still waits', async () => {
  act(() => focusManager.setFocused(false));
  await ask('s1');
  expect(asked()).toEqual([]);

  answerTo('s1');
  harness.focus();
  await harness.advanceTime(0);

  expect(isKnown('s1')).toBe(true);
});

it.each([
  ['is empty', segments()],
  ['is "not found"', NOT_FOUND],
])('remembers that Insights does not have a segment: the response %s', async (_, none) => {
  harness.server.on('SegmentId=s1', none);

  await ask('s1');
  await ask('s1');

  expect(asked()).toHaveLength(1);
});

it.each([
  ['refused', REFUSED],
  ['rejected', { status: 400 }],
])(
  'does not ask again about a segment that was %s, but about others once one was answered',
  async (_, no) => {
    answerTo('s0');
    harness.server.on('SegmentId=s1', no);
    harness.server.on('SegmentId=s2', no);
    answerTo('s3');

    await ask('s0', 's1', 's2', 's1', 's3');
    await ask('s1', 's2');

    expect(asked()).toHaveLength(4);
  },
);

it('asks no more after two refusals without an answer, until the token changes', async () => {
  harness.server.on('SegmentId=s1', REFUSED);
  harness.server.on('SegmentId=s2', REFUSED);
  await ask('s1', 's2', 's3');
  await ask('s4');
  expect(asked()).toHaveLength(2);

  harness.conversations.requests.forgetRefusals();
  answerTo('s1');
  await ask('s1');

  expect(isKnown('s1')).toBe(true);
});

it('does not repeat a failed question, and asks nothing for half a minute', async () => {
  harness.server.on('SegmentId=s1', ...DOWN);
  await ask('s1', 's2');
  await harness.advanceTime(10_000);
  await ask('s1', 's2');
  expect(asked()).toHaveLength(DOWN.length);

  await harness.advanceTime(30_000);
  expect(asked()).toHaveLength(DOWN.length);
  answerTo('s1');
  await ask('s1');

  expect(isKnown('s1')).toBe(true);
});

it('asks nothing during the pause that Insights names after too many requests', async () => {
  harness.server.on('SegmentId=s1', { ...TOO_MANY, headers: { 'Retry-After': '120' } });
  await ask('s1');

  await harness.advanceTime(2 * MINUTE_MS - 10_000);
  await ask('s1');

  expect(asked()).toHaveLength(1);
});

it('asks nothing before the delay that begins when the page loads is over', async () => {
  const fetchSettings = { ...harness.services.fetchSettings, detailsDelayMs: 5_000 };
  const { requests } = createConversations({ ...harness.services, fetchSettings }, harness.queryClient, {
    areDetailsShown: true,
    endedReservations: () => [],
  });
  answerTo('s1');
  await harness.advanceTime(2_000);
  requests.openList().ask(['s1'], null);
  await harness.advanceTime(2_999);
  expect(asked()).toEqual([]);

  await harness.advanceTime(1);

  expect(asked()).toHaveLength(1);
});

describe('for the ended tasks in the agent’s list', () => {
  it('asks about their reservations first, so that headings can name the tasks, and only once', async () => {
    harness.endedReservations.push(ONE, TWO);
    harness.server.on(`ReservationId=${ONE}`, segments(['s1', 'agent-1']));
    harness.server.on(`ReservationId=${TWO}`, segments());
    answerTo('s2');

    await ask('s1', 's2');
    await ask('s1', 's2');

    expect(asked()).toEqual([
      expect.stringContaining(ONE),
      expect.stringContaining(TWO),
      expect.stringContaining('SegmentId=s2'),
    ]);
    expect(harness.conversations.facts.get().get('s1')).toMatchObject({ reservationSid: ONE });
  });

  it('asks about their reservations when the facts are known, but not whose they are', async () => {
    harness.endedReservations.push(ONE);
    harness.conversations.facts.learn([sampleSegment({ segmentId: 's1' })], [ONE, TWO]);
    harness.server.on(`ReservationId=${ONE}`, segments(['s1', 'agent-1']));

    await ask('s1');
    await ask('s1');

    expect(asked()).toEqual([expect.stringContaining(ONE)]);
    expect(harness.conversations.facts.get().get('s1')).toMatchObject({ reservationSid: ONE });
  });

  it('leaves them alone for a list in Teams View', async () => {
    harness.endedReservations.push(ONE);
    answerTo('s1');

    list.ask(['s1'], IN_TEAMS_VIEW);
    await harness.advanceTime(1_000);

    expect(asked()).toEqual([expect.stringContaining('SegmentId=s1')]);
  });

  it("asks first about the worker's ended tasks for a list in Teams View", async () => {
    harness.server.on(`ReservationId=${TWO}`, segments(['s1', 'agent-1']));

    list.ask(['s1'], { workerSid: 'WK2', endedSids: [TWO] });
    await harness.advanceTime(1_000);

    expect(asked()).toEqual([expect.stringContaining(TWO)]);
    expect(harness.conversations.facts.get().get('s1')).toMatchObject({ reservationSid: TWO });
  });

  it('asks by segment when a reservation was refused', async () => {
    harness.endedReservations.push(ONE, TWO);
    harness.server.on(`ReservationId=${ONE}`, REFUSED);
    answerTo('s1');

    await ask('s1');

    expect(asked()).toEqual([expect.stringContaining(ONE), expect.stringContaining('SegmentId=s1')]);
  });
});

it('asks at most 60 times in ten minutes', async () => {
  const ids = Array.from({ length: 61 }, (_, number) => `many-${number}`);
  for (const id of ids.slice(0, 60)) {
    answerTo(id);
    await ask(id);
  }
  await ask('many-60');
  expect(asked()).toHaveLength(60);

  await harness.advanceTime(10 * MINUTE_MS);
  answerTo('many-60');
  await ask('many-60');

  expect(asked()).toHaveLength(61);
});

describe('with reservations that have not been asked about', () => {
  beforeEach(() => {
    harness.services.agentStorage.addReservation(ONE);
    harness.services.agentStorage.addReservation(TWO);
  });

  it('asks once about all of them, and then about what is still missing', async () => {
    harness.server.on(`ReservationId=${TWO}&ReservationId=${ONE}`, segments(['s1', null], ['s2', null]));
    answerTo('s3');

    await ask('s1', 's2', 's3');

    expect(asked()).toHaveLength(2);
    expect(['s1', 's2', 's3'].map(isKnown)).toEqual([true, true, true]);
  });

  it('asks by segment for a single one', async () => {
    answerTo('s1');

    await ask('s1');

    expect(asked()).toEqual([expect.stringContaining('SegmentId=s1')]);
  });

  it("asks by segment in a supervisor's list", async () => {
    answerTo('s1');
    answerTo('s2');
    list.ask(['s1'], IN_TEAMS_VIEW);

    list.ask(['s2'], IN_TEAMS_VIEW);
    await ask();
    await ask();

    expect(asked()).toHaveLength(2);
  });

  it('asks by segment when the reservations were asked about before', async () => {
    harness.queryClient.setQueryData(segmentsKey(ONE), []);
    answerTo('s1');
    answerTo('s2');

    await ask('s1', 's2');

    expect(asked().join()).not.toContain('ReservationId');
  });

  it('asks by segment when the reservations were refused', async () => {
    harness.server.on('ReservationId', REFUSED);
    answerTo('s1');
    answerTo('s2');

    await ask('s1', 's2');

    expect(asked()).toHaveLength(3);
  });
});
