import { act, waitFor } from '@testing-library/react';
import { DOWN, REFUSED, reservationSid, segments } from '../../../insights/testing/sampleResponses';
import type { PlannedResponse } from '../../../insights/testing/PlannedResponse';
import type { CommentsView } from '../../../shared/data/CommentListState';
import type { SelectedWorker } from '../../../shared/data/selection';
import { sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { NOON, sampleComment } from '../../../testing/fixtures/sampleComments';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { useUncommentedConversations } from './useUncommentedConversations';

const WORKER: SelectedWorker = {
  workerSid: 'WK2',
  agentIdAttribute: 'agent-1',
  reservationSids: [reservationSid(1)],
};
const WHOLE = sampleLoadedList([sampleComment({ segmentId: 'commented' })]);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const store = (...numbers: number[]) =>
  harness.services.teamStorage.addReservations(new Map([['WK2', numbers.map(reservationSid)]]));
const render = (view: CommentsView = WHOLE, worker = WORKER) =>
  renderHook(
    (shown: CommentsView) => useUncommentedConversations(worker, { view: shown }),
    view,
    harness.Wrapper,
  );
type Rendered = ReturnType<typeof render>;
const unfold = ({ current }: Rendered) => act(() => current?.toggle());
const dated = (...records: [id: string, agentId: string | null, daysAgo: number][]): PlannedResponse => ({
  body: {
    segments: records.map(([segment_id, agent_id, daysAgo]) => ({
      segment_id,
      agent_id,
      date: NOON - daysAgo * 86_400_000,
    })),
    meta: { next_page_url: null },
  },
});

it.each<[name: string, view: CommentsView]>([
  ['while the comments are loading', { kind: 'loading' }],
  ['while more comments can be loaded', sampleLoadedList([sampleComment()], { more: 'available' })],
])('cannot be told %s', (_, view) => {
  expect(render(view).current).toBeNull();
});

it('cannot be told while the agent is not known', () => {
  expect(render(WHOLE, { ...WORKER, agentIdAttribute: null }).current).toBeNull();
});

it("are the agent's own segments without comments, newest first, and nothing is fetched while they are folded", async () => {
  store(2);
  const rendered = render();
  expect(rendered.current?.view).toEqual({ kind: 'folded' });
  await harness.untilIdle();
  expect(harness.server.requests).toHaveLength(0);

  harness.server.on(
    `ReservationId=${reservationSid(1)}&ReservationId=${reservationSid(2)}`,
    dated(
      ['older', 'AGENT-1', 3],
      ['older-own', 'agent-1', 2],
      ['newer', 'agent-1', 1],
      ['commented', 'agent-1', 1],
      ['unnamed', null, 1],
    ),
  );
  unfold(rendered);
  expect(rendered.current?.view).toEqual({ kind: 'loading' });

  await waitFor(() =>
    expect(rendered.current?.view).toEqual({ kind: 'loaded', segmentIds: ['newer', 'older-own'] }),
  );
  expect(harness.conversations.facts.get().get('newer')).toMatchObject({ startedAt: NOON - 86_400_000 });

  rendered.rerender(sampleLoadedList([sampleComment({ segmentId: 'newer' })]));
  expect(rendered.current?.view).toMatchObject({ segmentIds: ['commented', 'older-own'] });
});

it('need two requests for 30 reservations, and none when they are unfolded again', async () => {
  store(...Array.from({ length: 40 }, (_, index) => index + 1));
  harness.server.on(`ReservationId=${reservationSid(1)}`, segments(['one', 'agent-1']));
  harness.server.on(`ReservationId=${reservationSid(21)}`, segments(['two', 'agent-1']));
  const rendered = render({ kind: 'empty' });
  unfold(rendered);
  await waitFor(() => expect(rendered.current?.view).toEqual({ kind: 'loaded', segmentIds: ['one', 'two'] }));
  const counts = harness.server.requests.map(({ url }) => url.split('ReservationId=').length - 1);
  expect(counts).toEqual([20, 10]);

  unfold(rendered);
  expect(rendered.current).toMatchObject({ isUnfolded: false, view: { kind: 'folded' } });
  unfold(rendered);

  expect(rendered.current?.view.kind).toBe('loaded');
  expect(harness.server.requests).toHaveLength(2);
});

it('say that they could not be loaded, and load again on demand', async () => {
  harness.server.on('ReservationId', ...DOWN);
  const rendered = render();
  unfold(rendered);
  await waitFor(() => expect(rendered.current?.view).toEqual({ kind: 'failed' }));

  harness.server.on('ReservationId', segments(['one', 'agent-1']));
  act(() => rendered.current?.retry());

  await waitFor(() => expect(rendered.current?.view).toMatchObject({ segmentIds: ['one'] }));
});

it('say that they could not be loaded when Insights refuses', async () => {
  harness.server.on('ReservationId', REFUSED);
  const rendered = render();

  unfold(rendered);

  await waitFor(() => expect(rendered.current?.view).toEqual({ kind: 'failed' }));
});

it('are none for a worker without any reservation that was seen', async () => {
  const rendered = render(WHOLE, { ...WORKER, reservationSids: [] });

  unfold(rendered);

  expect(rendered.current?.view).toEqual({ kind: 'loaded', segmentIds: [] });
  await harness.untilIdle();
});
