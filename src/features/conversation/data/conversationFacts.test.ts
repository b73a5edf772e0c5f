import { QueryClient } from '@tanstack/react-query';
import type { Segment } from '../../../insights/endpoints/segments';
import { reservationSid } from '../../../insights/testing/sampleResponses';
import type { AgentIdResponse } from '../../../shared/data/query/options/AgentIdResponse';
import { AGENT_ID_KEY, segmentsKey } from '../../../shared/data/query/options/segmentQueries';
import { sampleSegment } from '../../../testing/fixtures/sampleSegment';
import { createConversationFacts } from './conversationFacts';
import { conversationIdsFrom } from './conversationIds';

const ONE = reservationSid(1);
const TWO = reservationSid(2);

function start() {
  const queryClient = new QueryClient();
  const facts = createConversationFacts(queryClient);
  return {
    facts,
    queryClient,
    answer: (sid: string, segments: Segment[]) => queryClient.setQueryData(segmentsKey(sid), segments),
    answerAll: (response: AgentIdResponse, key: readonly string[] = AGENT_ID_KEY) =>
      queryClient.setQueryData(key, response),
  };
}

it('learns from the response to a query for one reservation', () => {
  const { facts, answer } = start();

  answer(ONE, [sampleSegment({ segmentId: 'segment-1', queue: 'Billing' })]);

  expect(facts.get().get('segment-1')).toEqual({
    startedAt: null,
    queue: 'Billing',
    customerName: null,
    scores: [],
    conversationId: null,
    reservationSid: ONE,
  });
  expect([ONE, TWO].map(facts.wasAnswered)).toEqual([true, false]);
});

it.each([
  ['the signed-in agent', AGENT_ID_KEY],
  ['an agent in Teams View', [...AGENT_ID_KEY, 'WK1']],
])('learns from the response to a query for several reservations of %s', (_, key) => {
  const { facts, answerAll } = start();

  answerAll({ agentId: null, reservationSids: [ONE, TWO], segments: [sampleSegment()] }, key);

  expect(facts.get().get('segment-1')).toMatchObject({ reservationSid: null });
  expect([ONE, TWO].map(facts.wasAnswered)).toEqual([true, true]);
});

it('knows the segments of a reservation, also after more has become known', () => {
  const { facts, answer } = start();
  answer(ONE, [sampleSegment({ segmentId: 'segment-1' }), sampleSegment({ segmentId: 'segment-2' })]);
  expect([ONE, TWO].map(facts.segmentsOf)).toEqual([['segment-1', 'segment-2'], []]);

  answer(TWO, [sampleSegment({ segmentId: 'segment-3' })]);

  expect([ONE, TWO].map(facts.segmentsOf)).toEqual([['segment-1', 'segment-2'], ['segment-3']]);
});

it('finds a segment whose id is in other capitals', () => {
  const id = '3F1C2D4E-5A6B-5C7D-8E9F-0A1B2C3D4E5F';
  const { facts, answer } = start();

  answer(ONE, [sampleSegment({ segmentId: id })]);

  expect(facts.get().has(id.toLowerCase())).toBe(true);
});

it('keeps the reservation when a later response does not name it, and takes what else has changed', () => {
  const { facts, answer } = start();
  answer(ONE, [sampleSegment({ queue: 'Billing' })]);

  facts.learn([sampleSegment({ queue: 'Accounts' })]);

  expect(facts.get().get('segment-1')).toMatchObject({ reservationSid: ONE, queue: 'Accounts' });
});

it('does not take a response with several conversations for those of the reservation', () => {
  const { facts, answer } = start();

  answer(ONE, [
    sampleSegment({ segmentId: 'segment-1', conversationId: 'EV1' }),
    sampleSegment({ segmentId: 'segment-2', conversationId: 'EV2' }),
  ]);

  expect([...facts.get().values()].map((fact) => fact.reservationSid)).toEqual([null, null]);
});

it('says nothing when a response says the same again', () => {
  const { facts, answer } = start();
  answer(ONE, [sampleSegment()]);
  const before = facts.get();
  const listener = jest.fn();
  facts.subscribe(listener);

  answer(ONE, [sampleSegment()]);

  expect(facts.get()).toBe(before);
  expect(listener).not.toHaveBeenCalled();
});

it('keeps facts when the query is removed', () => {
  const { facts, answer, queryClient } = start();
  answer(ONE, [sampleSegment()]);

  queryClient.clear();

  expect(facts.get().size).toBe(1);
});

it('ignores what other queries bring', () => {
  const { facts, queryClient } = start();

  queryClient.setQueryData(['conversations', 'segment-1'], [sampleSegment()]);
  queryClient.setQueryData(['segments', 7], [sampleSegment()]);
  queryClient.setQueryData(['segments', 'text'], [sampleSegment()]);

  expect(facts.get().size).toBe(0);
});

it('keeps 5,000 segments, and forgets the oldest first', () => {
  const { facts } = start();
  const segments = Array.from({ length: 5_001 }, (_, number) => sampleSegment({ segmentId: `s-${number}` }));

  facts.learn(segments);

  expect(facts.get().size).toBe(5_000);
  expect(['s-0', 's-1', 's-5000'].map((id) => facts.get().has(id))).toEqual([false, true, true]);
});

describe('the conversation of a segment', () => {
  it('is the one that it names, or that a segment of the same reservation names', () => {
    const { facts, answer } = start();
    answer(ONE, [
      sampleSegment({ segmentId: 'segment-1', conversationId: 'EV1' }),
      sampleSegment({ segmentId: 'segment-2' }),
    ]);

    expect(['segment-1', 'segment-2', 'unknown'].map(conversationIdsFrom(facts.get()))).toEqual([
      'EV1',
      'EV1',
      null,
    ]);
  });

  it('is that of the reservation when no segment names one', () => {
    const { facts, answer } = start();
    answer(ONE, [sampleSegment({ segmentId: 'segment-1' }), sampleSegment({ segmentId: 'segment-2' })]);

    const [one, two] = ['segment-1', 'segment-2'].map(conversationIdsFrom(facts.get()));

    expect(one).not.toBeNull();
    expect(one).toBe(two);
  });

  it('does not change when facts arrive later', () => {
    const { facts, answer } = start();
    const conversationIdOf = conversationIdsFrom(facts.get());

    answer(ONE, [sampleSegment({ conversationId: 'EV1' })]);

    expect(conversationIdOf('segment-1')).toBeNull();
  });
});
