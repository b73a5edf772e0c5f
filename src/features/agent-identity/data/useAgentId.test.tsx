import { act, waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import {
  DOWN,
  NOT_FOUND,
  REFUSED,
  reservationSid,
  segments,
} from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import { commonAgentId } from '../../../insights/endpoints/reservationSegments';
import { segmentsKey } from '../../../shared/data/query/options/segmentQueries';
import { learnAgentId } from './learnAgentId';
import { useAgentId } from './useAgentId';

const MINUTE_MS = 60_000;
const ONE = reservationSid(1);
const TWO = reservationSid(2);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

function useAgentIdAndFeedback() {
  const { state, ...ways } = useAgentId();
  return { ...state, ...ways };
}
const start = () => renderHook(useAgentIdAndFeedback, undefined, harness.Wrapper);
const segment = (agentId: string | null) => ({
  segmentId: 'segment-1',
  agentId,
  agentName: null,
  conversationId: null,
  startedAt: null,
  queue: null,
  customerName: null,
  scores: [],
});

describe('the agent of several segments', () => {
  it.each([
    ['the one that all of them name', ['agent-1', 'agent-1'], 'agent-1'],
    ['the one that some name', [null, 'agent-1'], 'agent-1'],
    ['unknown when they name two', ['agent-1', 'agent-2'], null],
    ['unknown when they name none', [null], null],
    ['unknown without segments', [], null],
  ])('is %s', (_, agentIds, agreed) => {
    expect(commonAgentId(agentIds.map(segment))).toBe(agreed);
  });
});

it('is known without a request when it is stored', () => {
  harness.services.agentStorage.saveAgentId('agent-1');
  harness.services.agentStorage.addReservation(ONE);

  expect(start().current).toMatchObject({ kind: 'known', agentId: 'agent-1' });
});

it('comes from the attribute as soon as it is set, whatever is stored', async () => {
  const agent = start();
  await waitFor(() => expect(agent.current.kind).toBe('unknown'));

  act(() => harness.services.agentStorage.saveAgentId('agent-1'));
  harness.services.ownAgentIdAttribute = () => 'agent-7';
  agent.rerender(undefined);

  expect(agent.current).toMatchObject({ kind: 'known', agentId: 'agent-7' });
});

it('is unknown without a request when no reservation was ever accepted', async () => {
  const agent = start();

  await waitFor(() => expect(agent.current.kind).toBe('unknown'));
});

it('is learned from all stored reservations in one request, and stored', async () => {
  harness.services.agentStorage.addReservation(ONE);
  harness.services.agentStorage.addReservation(TWO);
  harness.server.on('Segments', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-1']));

  const agent = start();
  expect(agent.current.kind).toBe('loading');

  await waitFor(() => expect(agent.current).toMatchObject({ kind: 'known', agentId: 'agent-1' }));
  expect(harness.server.requestLines).toEqual([
    `Segments?ReservationId=${TWO}&ReservationId=${ONE}&PageSize=1000`,
  ]);
  expect(harness.services.agentStorage.get().agentId).toBe('agent-1');
});

it('is unknown when Insights finds none of the reservations', async () => {
  harness.services.agentStorage.addReservation(ONE);
  harness.server.on('Segments', NOT_FOUND);

  const agent = start();

  await waitFor(() => expect(agent.current.kind).toBe('unknown'));
});

it('is unknown, and not stored, when the segments name two agents', async () => {
  harness.services.agentStorage.addReservation(ONE);
  harness.server.on('Segments', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-2']));

  const agent = start();

  await waitFor(() => expect(agent.current.kind).toBe('unknown'));
  expect(harness.services.agentStorage.get().agentId).toBeNull();
});

it('is fetched again after two minutes, then after four, until Insights knows it', async () => {
  harness.stopTime();
  harness.services.agentStorage.addReservation(ONE);
  harness.server.on('Segments', segments());
  const agent = start();
  await waitFor(() => expect(agent.current.kind).toBe('unknown'));

  harness.server.on('Segments', segments());
  await harness.advanceTime(2 * MINUTE_MS);
  expect(harness.server.requests).toHaveLength(2);

  await harness.advanceTime(3.9 * MINUTE_MS);
  expect(harness.server.requests).toHaveLength(2);

  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  await harness.advanceTime(0.2 * MINUTE_MS);
  await waitFor(() => expect(agent.current.kind).toBe('known'));
});

it.each([
  ['unavailable', DOWN],
  ['notPermitted', [REFUSED]],
])('fails with the kind %s, and can be retried', async (kind, answers) => {
  harness.services.agentStorage.addReservation(ONE);
  harness.server.on('Segments', ...answers);
  const agent = start();
  await waitFor(() => expect(agent.current).toMatchObject({ kind: 'failed', error: { kind } }));

  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  act(() => agent.current.retry());

  await waitFor(() => expect(agent.current.kind).toBe('known'));
});

describe('the segments of another reservation', () => {
  const learn = (agentId: string | null) =>
    act(() => {
      harness.queryClient.setQueryData(segmentsKey(TWO), [segment(agentId)]);
      learnAgentId({ ...harness.services, queryClient: harness.queryClient }, TWO);
    });

  it('change nothing when they name the stored agent or none', () => {
    harness.services.agentStorage.saveAgentId('agent-1');
    const agent = start();

    learn('agent-1');
    learn(null);

    expect(agent.current).toMatchObject({ kind: 'known', agentId: 'agent-1' });
  });

  it('start a fetch for all stored reservations when the agent was unknown', async () => {
    const agent = start();
    await waitFor(() => expect(agent.current.kind).toBe('unknown'));
    harness.server.on(`ReservationId=${TWO}`, segments(['segment-1', 'agent-1']));

    learn('agent-1');

    await waitFor(() => expect(agent.current).toMatchObject({ kind: 'known', agentId: 'agent-1' }));
  });

  it('change nothing once the agent is known, while another reservation names that agent', async () => {
    harness.services.agentStorage.addReservation(ONE);
    harness.services.agentStorage.saveAgentId('agent-1');
    const agent = start();
    harness.server.on(
      `ReservationId=${TWO}&ReservationId=${ONE}`,
      segments(['segment-1', 'agent-1'], ['segment-2', 'agent-2']),
    );

    learn('agent-2');
    learn('agent-2');
    await harness.untilIdle();

    expect(agent.current).toMatchObject({ kind: 'known', agentId: 'agent-1' });
    expect(harness.services.agentStorage.get().agentId).toBe('agent-1');
  });
});

it('fails even after an earlier response left it unknown', async () => {
  harness.services.agentStorage.addReservation(ONE);
  harness.server.on('Segments', segments());
  const agent = start();
  await waitFor(() => expect(agent.current.kind).toBe('unknown'));

  harness.server.on('Segments', ...DOWN);
  act(() => agent.current.retry());
  await waitFor(() =>
    expect(agent.current).toMatchObject({ kind: 'failed', error: { kind: 'unavailable' } }),
  );
});
