import { waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import {
  comments,
  DOWN,
  record,
  REFUSED,
  reservationSid,
  segments,
} from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import { prefetchFeedback } from './prefetch';
import { useSelectedConversation } from './useSelectedConversation';
import { useRecentFeedback } from './useRecentFeedback';

const ONE = reservationSid(1);
const TWO = reservationSid(2);
const OWN_SEGMENT = segments(['segment-1', 'agent-1']);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  // Known, so that no request is needed to learn it.
  harness.services.agentStorage.saveAgentId('agent-1');
});
afterEach(() => harness.close());

const prefetch = (sid = ONE) => prefetchFeedback(harness.services, harness.queryClient, sid);
const select = () =>
  renderHook(useSelectedConversation, { reservationSid: ONE, phase: 'ended' }, harness.Wrapper).current.view;

it('shows the comments immediately when the conversation is selected, without another request', async () => {
  harness.server.on('Segments', OWN_SEGMENT);
  harness.server.on('Comments?SegmentId=segment-1', comments([record('Well done')]));

  await prefetch();

  expect(select()).toMatchObject({ kind: 'comments', comments: [{ text: 'Well done' }] });
  expect(harness.server.requests).toHaveLength(2);
});

it('shows immediately that there is no feedback when Insights has not processed the conversation', async () => {
  harness.server.on('Segments', segments());

  await prefetch();

  expect(select()).toEqual({ kind: 'empty' });
});

it("fetches only the segments when the agent's list already has comments on them", async () => {
  harness.server.on('Comments?AgentId=agent-1', comments([record('Well done')]));
  const recent = renderHook(useRecentFeedback, undefined, harness.Wrapper);
  await waitFor(() => expect(recent.current.view.kind).toBe('comments'));
  harness.server.on('Segments', OWN_SEGMENT);

  await prefetch();

  expect(harness.server.requests).toHaveLength(2);
});

it('sends each request once, however often it is called', async () => {
  harness.server.on('Segments', OWN_SEGMENT);
  harness.server.on('Comments', comments([]));

  await Promise.all([prefetch(), prefetch()]);
  await prefetch();

  expect(harness.server.requests).toHaveLength(2);
});

it("does not fetch comments on another agent's segment, but checks the agent id", async () => {
  harness.services.agentStorage.addReservation(TWO);
  harness.server.on(`ReservationId=${ONE}&PageSize`, segments(['segment-1', 'agent-2']));
  harness.server.on(
    `ReservationId=${ONE}&ReservationId=${TWO}`,
    segments(['segment-1', 'agent-2'], ['segment-2', 'agent-1']),
  );

  await prefetch();
  await harness.untilIdle();

  expect(select()).toEqual({ kind: 'notMatched' });
});

it('leaves a failure to the panel, which fetches again when the task is selected', async () => {
  harness.server.on('Segments', ...DOWN);
  await prefetch();
  harness.server.on('Segments', OWN_SEGMENT);
  harness.server.on('Comments', comments([record('Well done')]));

  const panel = renderHook(useSelectedConversation, { reservationSid: ONE, phase: 'ended' }, harness.Wrapper);

  expect(panel.current.view).toEqual({ kind: 'loading' });
  await waitFor(() => expect(panel.current.view.kind).toBe('comments'));
});

it('sends no further request after a refusal', async () => {
  harness.server.on('Segments', REFUSED);
  await prefetch();

  await prefetch();
  harness.server.on('Segments', REFUSED);
  await prefetch(reservationSid(2));
  await prefetch(reservationSid(3));

  expect(harness.server.requests).toHaveLength(2);
});

it('fetches although the browser says it is offline', async () => {
  harness.setOnline(false);
  harness.server.on('Segments', segments());

  await prefetch();

  expect(harness.server.requests).toHaveLength(1);
});
