import { focusManager } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { impatientClock } from '../../../insights/testing/fakeClock';
import { fakeInsights, type FakeInsights } from '../../../insights/testing/fakeInsights';
import { comments, reservationSid, segments } from '../../../insights/testing/sampleResponses';
import type { Clock } from '../../../insights/http/clock';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { useSelectedConversation } from '../../agent-panel/data/useSelectedConversation';
import { useAgentId } from './useAgentId';

const ONE = reservationSid(1);
const TWO = reservationSid(2);

let harness: FeedbackHarness;
let server: FakeInsights<Clock>;
let agentIdStatus: number;

const isAgentIdRequest = (line: string) => line.split('ReservationId=').length > 2;
const agentIdRequests = () => server.requestLines.filter(isAgentIdRequest);

beforeEach(() => {
  harness = createFeedbackHarness();
  agentIdStatus = 503;
  server = fakeInsights({
    clock: impatientClock(),
    respond: (url) => {
      if (url.includes('Comments')) return comments([]);
      if (isAgentIdRequest(url)) return { status: agentIdStatus };
      return url.includes(ONE) ? segments(['segment-1', 'agent-1']) : segments(['segment-2', 'agent-1']);
    },
  });
  harness.services.client = server.client;
  harness.services.agentStorage.addReservation(ONE);
  harness.services.agentStorage.addReservation(TWO);
});
afterEach(() => {
  jest.restoreAllMocks();
  harness.close();
});

/** Both reservations have been shown, and their segments are cached and fresh. */
async function bothShown() {
  const both = renderHook(
    (sid: string) => ({
      own: useAgentId(),
      conversation: useSelectedConversation({ reservationSid: sid, phase: 'ended' }),
    }),
    ONE,
    harness.Wrapper,
  );
  await waitFor(() => expect(both.current.conversation.view.kind).toBe('empty'));
  both.rerender(TWO);
  await waitFor(() => expect(both.current.conversation.view.kind).toBe('empty'));
  await harness.untilIdle();
  expect(both.current.own.state.kind).toBe('failed');
  return both;
}

it.each([400, 503])(
  'does not fetch an agent id that failed (%d) again at each switch between two known conversations',
  async (status) => {
    agentIdStatus = status;
    const both = await bothShown();
    const before = agentIdRequests().length;

    for (let count = 0; count < 6; count += 1) {
      both.rerender(count % 2 === 0 ? ONE : TWO);
      await harness.untilIdle();
    }

    expect(agentIdRequests().length - before).toBe(0);
  },
);

it('sends no request when the page is hidden', async () => {
  await bothShown();
  const before = agentIdRequests().length;

  act(() => focusManager.setFocused(false));
  await harness.untilIdle();

  expect(agentIdRequests().length - before).toBe(0);
});

it('does not store a forgotten agent id again while it is on screen', async () => {
  agentIdStatus = 200;
  harness.services.client = fakeInsights({
    clock: impatientClock(),
    respond: () => segments(['segment-1', 'agent-1']),
  }).client;
  const own = renderHook(() => useAgentId(), undefined, harness.Wrapper);
  await waitFor(() => expect(own.current.state.kind).toBe('known'));
  expect(harness.services.agentStorage.get().agentId).toBe('agent-1');

  act(() => harness.services.agentStorage.saveAgentId(null));

  expect(harness.services.agentStorage.get().agentId).toBeNull();
});

it('stores a learned agent id once, however many components use it', async () => {
  harness.services.client = fakeInsights({
    clock: impatientClock(),
    respond: () => segments(['segment-1', 'agent-1']),
  }).client;
  const setItem = jest.spyOn(Storage.prototype, 'setItem');
  // The count and the announcer in the header, and the panel.
  const own = renderHook(() => [useAgentId(), useAgentId(), useAgentId()], undefined, harness.Wrapper);
  await waitFor(() => expect(own.current[0]?.state.kind).toBe('known'));
  await harness.untilIdle();

  expect(setItem).toHaveBeenCalledTimes(1);
});

it('does not fetch the agent id at each switch while two reservations disagree', async () => {
  server = fakeInsights({
    clock: impatientClock(),
    respond: (url) => {
      if (url.includes('Comments')) return comments([]);
      if (url.split('ReservationId=').length > 2)
        return segments(['segment-1', 'agent-1'], ['segment-2', 'agent-2']);
      return url.includes(ONE) ? segments(['segment-1', 'agent-1']) : segments(['segment-2', 'agent-2']);
    },
  });
  harness.services.client = server.client;
  const both = renderHook(
    (sid: string) => ({
      own: useAgentId(),
      conversation: useSelectedConversation({ reservationSid: sid, phase: 'ended' }),
    }),
    ONE,
    harness.Wrapper,
  );
  for (const sid of [ONE, TWO]) {
    both.rerender(sid);
    await harness.untilIdle();
  }
  const before = server.requests.length;
  for (let count = 0; count < 6; count += 1) {
    both.rerender(count % 2 === 0 ? ONE : TWO);
    await harness.untilIdle();
  }
  expect(both.current.own.state.kind).toBe('unknown');
  expect(server.requests.length).toBe(before);
});
