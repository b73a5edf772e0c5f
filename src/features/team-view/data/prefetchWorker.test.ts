import { waitFor } from '@testing-library/react';
import {
  comments,
  DOWN,
  record,
  REFUSED,
  reservationSid,
  segments,
} from '../../../insights/testing/sampleResponses';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { prefetchWorker } from './prefetchWorker';
import { useWorkerComments } from './useWorkerComments';

const WORKER = { workerSid: 'WK2', agentIdAttribute: 'agent-1', reservationSids: [] };
const LEARNED = { ...WORKER, agentIdAttribute: null, reservationSids: [reservationSid(1)] };

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const prefetch = (worker: Parameters<typeof prefetchWorker>[2] = WORKER) =>
  prefetchWorker(harness.services, harness.queryClient, worker);
const select = (worker = WORKER as Parameters<typeof prefetchWorker>[2]) =>
  renderHook(useWorkerComments, worker, harness.Wrapper);
const planComments = () =>
  harness.server.on('Comments?AgentId=agent-1&PageSize=50', comments([record('Well done')]));

it('shows the comments at once when the agent is selected, without another request', async () => {
  planComments();

  await prefetch().done;

  expect(select().current.view).toMatchObject({ kind: 'comments', loadedCount: 1 });
  expect(harness.server.requests).toHaveLength(1);
});

it('learns who the agent is with the request that a selection sends, and then fetches the comments', async () => {
  harness.server.on('Segments?ReservationId', segments(['segment-1', 'agent-1']));
  planComments();

  await prefetch(LEARNED).done;

  expect(select(LEARNED).current.view).toMatchObject({ kind: 'comments', loadedCount: 1 });
  expect(harness.server.requests).toHaveLength(2);
});

it('sends nothing for an agent without known reservations', async () => {
  const { hasStarted, done } = prefetch({ ...LEARNED, reservationSids: [] });
  await done;

  expect(hasStarted).toBe(false);
  expect(harness.server.requests).toHaveLength(0);
});

it('sends each request once, however often the pointer returns', async () => {
  planComments();

  await Promise.all([prefetch().done, prefetch().done]);
  expect(prefetch().hasStarted).toBe(false);

  expect(harness.server.requests).toHaveLength(1);
});

it('fetches again after it was cancelled', async () => {
  const first = prefetch();
  first.cancel();
  await first.done;
  planComments();

  await prefetch().done;

  expect(select().current.view.kind).toBe('comments');
});

it('is not cancelled once the agent is selected', async () => {
  planComments();
  const running = prefetch();
  const screen = select();
  running.cancel();

  await waitFor(() => expect(screen.current.view.kind).toBe('comments'));
  expect(harness.server.requests).toHaveLength(1);
});

it('leaves a failure to the screen, and sends nothing further after a refusal', async () => {
  harness.server.on('Comments?AgentId=agent-1', ...DOWN);
  await prefetch().done;
  expect(prefetch().hasStarted).toBe(false);

  harness.server.on('Comments?AgentId=agent-2', REFUSED);
  const refused = { ...WORKER, workerSid: 'WK3', agentIdAttribute: 'agent-2' };
  await prefetch(refused).done;
  expect(prefetch(refused).hasStarted).toBe(false);
});
