import { focusManager } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import {
  comments,
  DOWN,
  NO_CONNECTION,
  NOT_FOUND,
  record,
  REFUSED,
  reservationSid,
  segments,
  TOO_MANY,
} from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { segmentsQuery } from '../../../shared/data/query/options/segmentQueries';
import { refetchRefused } from '../../../shared/data/query/queryRefusals';
import { useSelectedConversation } from './useSelectedConversation';
import { useRecentFeedback } from './useRecentFeedback';
import type { SelectedReservation } from '../../../shared/data/selection';

const MINUTE_MS = 60_000;
const ONE = reservationSid(1);
const TWO = reservationSid(2);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  // Known, so that no request is needed to learn it.
  harness.services.agentStorage.saveAgentId('agent-1');
});
afterEach(() => {
  jest.restoreAllMocks();
  harness.close();
});

const select = (phase: SelectedReservation['phase'], sid = ONE) =>
  renderHook(useSelectedConversation, { reservationSid: sid, phase }, harness.Wrapper);
const textsOf = ({ view }: CommentListState) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;

it('sends no request for an offered reservation, not even on refresh', () => {
  const list = select('offered');
  expect(list.current.view).toEqual({ kind: 'live' });

  act(() => list.current.refresh());

  expect(harness.server.requests).toHaveLength(0);
});

it('sends no request while no reservation is selected', () => {
  renderHook(useSelectedConversation, null, harness.Wrapper);

  expect(harness.server.requests).toHaveLength(0);
});

it.each([
  ['live', 'live'],
  ['ended', 'empty'],
] as const)('shows a %s conversation without segments as "%s"', async (phase, kind) => {
  harness.server.on(`Segments?ReservationId=${ONE}&`, segments());

  const list = select(phase);
  expect(list.current.view).toEqual({ kind: 'loading' });

  await waitFor(() => expect(list.current.view).toEqual({ kind }));
  expect(list.current.updatedAt).not.toBeNull();
});

it.each([
  ['live', 'live'],
  ['ended', 'empty'],
] as const)('shows a %s conversation with a 404 response for its segments as "%s"', async (phase, kind) => {
  harness.server.on('Segments', NOT_FOUND);

  const list = select(phase);

  await waitFor(() => expect(list.current.view).toEqual({ kind }));
});

it.each([
  ['no segment', segments()],
  ['404', NOT_FOUND],
])(
  'fetches the segments of an ended conversation again after two minutes when the response was %s',
  async (_, nothing) => {
    harness.stopTime();
    harness.server.on('Segments', nothing);
    const list = select('ended');
    await waitFor(() => expect(list.current.view).toEqual({ kind: 'empty' }));

    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Comments', comments([record('Well done')]));
    await harness.advanceTime(2 * MINUTE_MS);

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Well done']));
  },
);

it('stops polling an ended conversation while the page is hidden, and fetches when it is visible again', async () => {
  harness.stopTime();
  harness.server.on('Segments', segments());
  const list = select('ended');
  await waitFor(() => expect(list.current.view).toEqual({ kind: 'empty' }));
  await harness.advanceTime(0);
  const timerCount = jest.getTimerCount();

  act(() => focusManager.setFocused(false));
  await harness.advanceTime(0);
  expect(jest.getTimerCount()).toBe(timerCount - 1);
  await harness.advanceTime(60 * MINUTE_MS);
  expect(harness.server.requests).toHaveLength(1);

  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('Comments', comments([record('Well done')]));
  harness.focus();
  await harness.advanceTime(harness.services.fetchSettings.spreadMs);
  await waitFor(() => expect(textsOf(list.current)).toEqual(['Well done']));
});

it('does not fetch a live conversation again automatically', async () => {
  harness.stopTime();
  harness.server.on('Segments', segments());
  const list = select('live');
  await waitFor(() => expect(list.current.view).toEqual({ kind: 'live' }));

  await harness.advanceTime(60 * MINUTE_MS);

  expect(harness.server.requests).toHaveLength(1);
});

it('shows the comments on all its segments, newest first', async () => {
  harness.server.on('Segments', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-1']));
  harness.server.on(
    'Comments?SegmentId=segment-1&PageSize=50',
    comments([record('Older', { minutesOld: 9 })]),
  );
  harness.server.on('Comments?SegmentId=segment-2', comments([record('Newer', { segmentId: 'segment-2' })]));

  const list = select('ended');

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Newer', 'Older']));
});

it('shows the comments on one segment and the problem when another segment fails, until a refresh succeeds', async () => {
  harness.server.on('Segments', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-1']));
  harness.server.on('Comments?SegmentId=segment-1', comments([record('One')]), comments([record('One')]));
  harness.server.on('Comments?SegmentId=segment-2', { status: 500 }, { status: 500 }, { status: 500 });

  const list = select('ended');
  await waitFor(() =>
    expect(list.current.view).toMatchObject({ problem: { kind: 'failed', error: { status: 500 } } }),
  );
  expect(textsOf(list.current)).toEqual(['One']);

  harness.server.on('Comments?SegmentId=segment-2', comments([record('Two', { segmentId: 'segment-2' })]));
  act(() => list.current.refresh());
  await waitFor(() => expect(textsOf(list.current)).toEqual(['One', 'Two']));
  expect(list.current.view).toMatchObject({ problem: null });
});

it('does not show "empty" when one segment has no comments and another fails', async () => {
  harness.server.on('Segments', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-1']));
  harness.server.on('Comments?SegmentId=segment-1', comments([]));
  harness.server.on('Comments?SegmentId=segment-2', { status: 500 }, { status: 500 }, { status: 500 });

  const list = select('ended');

  await waitFor(() => expect(list.current.view).toMatchObject({ kind: 'failed', error: { status: 500 } }));
});

it('is retried after the pause when one of its segments got a 429 response', async () => {
  harness.stopTime();
  harness.server.on('Segments', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-1']));
  harness.server.on('Comments?SegmentId=segment-1', comments([record('One')]), comments([record('One')]));
  harness.server.on('Comments?SegmentId=segment-2', TOO_MANY);
  const list = select('ended');
  await harness.advanceTime(0);
  await harness.advanceTime(0);
  expect(list.current.view).toMatchObject({ problem: { kind: 'failed' } });

  harness.server.on('Comments?SegmentId=segment-2', comments([record('Two', { segmentId: 'segment-2' })]));
  await harness.advanceTime(30_000);

  await waitFor(() => expect(textsOf(list.current)).toEqual(['One', 'Two']));
});

it('is completed automatically after an outage of one segment, with growing delays', async () => {
  harness.stopTime();
  jest.spyOn(Math, 'random').mockReturnValue(0);
  const twoSegments = segments(['segment-1', 'agent-1'], ['segment-2', 'agent-1']);
  harness.server.on('Segments', twoSegments);
  harness.server.on('Comments?SegmentId=segment-1', comments([record('One')]), comments([record('One')]));
  harness.server.on('Comments?SegmentId=segment-2', ...DOWN, ...DOWN);
  const list = select('ended');
  await harness.advanceTime(0);
  expect(list.current.view).toMatchObject({ problem: { kind: 'failed', error: { kind: 'unavailable' } } });

  await harness.advanceTime(16_000);
  expect(list.current.view).toMatchObject({ problem: { kind: 'failed' } });

  harness.server.on('Comments?SegmentId=segment-1', comments([record('One')]));
  harness.server.on(
    'Comments?SegmentId=segment-2',
    comments([record('Two', { segmentId: 'segment-2', minutesOld: 9 })]),
  );
  await harness.advanceTime(29_000);
  expect(textsOf(list.current)).toEqual(['One']);
  await harness.advanceTime(2_000);

  expect(textsOf(list.current)).toEqual(['One', 'Two']);
  expect(list.current.view).toMatchObject({ problem: null });
});

it('teaches the agent id even if a supervisor has fetched the same segments before', async () => {
  harness.services.agentStorage.saveAgentId(null);
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  await harness.queryClient.prefetchQuery(
    segmentsQuery(
      { ...harness.services, queryClient: harness.queryClient, isPageVisible: true },
      { reservationSid: ONE, phase: 'ended' },
    ),
  );
  const own = renderHook(useRecentFeedback, undefined, harness.Wrapper);
  await waitFor(() => expect(own.current.view).toEqual({ kind: 'agentUnknown' }));

  harness.server.on('SegmentId=segment-1', comments([]));
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('AgentId=agent-1', comments([record('Mine')]));
  select('ended');

  await waitFor(() => expect(textsOf(own.current)).toEqual(['Mine']));
});

it("never shows another agent's comment, but counts it", async () => {
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('Comments', comments([record('Mine'), record('Theirs', { agentId: 'agent-2' })]));

  const list = select('ended');

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
  expect(list.current.view).toMatchObject({ unreadableCount: 1 });
});

it("never shows another conversation's comment, but counts it", async () => {
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('Comments', comments([record('Mine'), record('Elsewhere', { segmentId: 'segment-2' })]));

  const list = select('ended');

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
  expect(list.current.view).toMatchObject({ unreadableCount: 1 });
});

it("fetches only the comments on the agent's own segments", async () => {
  harness.server.on('Segments', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-2']));
  harness.server.on('SegmentId=segment-1', comments([record('Mine')]));

  const list = select('ended');

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
});

it('shows no comments while it is unknown which of two agents is the user', async () => {
  harness.services.agentStorage.saveAgentId(null);
  harness.server.on('Segments', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-2']));

  const list = select('ended');

  await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));
});

it('fails as unreadable when no segment in the response can be read', async () => {
  harness.server.on('Segments', { body: { segments: [null, {}], meta: { next_page_url: null } } });

  const list = select('ended');

  await waitFor(() =>
    expect(list.current.view).toMatchObject({ kind: 'failed', error: { kind: 'unreadable' } }),
  );
});

it('is refused without a request when all earlier requests were refused', async () => {
  harness.server.on('Segments', REFUSED);
  const list = select('ended', ONE);
  await waitFor(() => expect(list.current.view).toMatchObject({ kind: 'failed' }));

  harness.server.on('Segments', REFUSED);
  list.rerender({ reservationSid: TWO, phase: 'ended' });
  await waitFor(() => expect(harness.server.requests).toHaveLength(2));
  await harness.untilIdle();

  list.rerender({ reservationSid: reservationSid(3), phase: 'ended' });

  expect(list.current.view).toMatchObject({ kind: 'failed', error: { kind: 'notPermitted' } });
  expect(harness.server.requests).toHaveLength(2);
});

it('is refused without a further request when the recent feedback was refused too', async () => {
  harness.server.on('AgentId', REFUSED);
  harness.server.on('Segments', REFUSED);
  const both = renderHook(
    (selected: SelectedReservation) => ({
      recent: useRecentFeedback(),
      conversation: useSelectedConversation(selected),
    }),
    { reservationSid: ONE, phase: 'ended' },
    harness.Wrapper,
  );
  await waitFor(() => expect(both.current.recent.view).toMatchObject({ error: { kind: 'notPermitted' } }));
  await harness.untilIdle();

  both.rerender({ reservationSid: TWO, phase: 'ended' });

  expect(both.current.conversation.view).toMatchObject({ error: { kind: 'notPermitted' } });
  expect(harness.server.requests).toHaveLength(2);
});

it('keeps the comments from the recent feedback when its own request fails', async () => {
  harness.server.on('AgentId', comments([record('Mine')]));
  const both = renderHook(
    () => ({
      recent: useRecentFeedback(),
      conversation: useSelectedConversation({ reservationSid: ONE, phase: 'ended' }),
    }),
    undefined,
    harness.Wrapper,
  );
  harness.server.on('SegmentId', { status: 400, body: { code: 20001 } });
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));

  await waitFor(() => expect(both.current.conversation.view).toMatchObject({ problem: { kind: 'failed' } }));
  expect(textsOf(both.current.conversation)).toEqual(['Mine']);
});

it('does not fetch again when it is selected again soon', async () => {
  harness.server.on('Segments', segments(['segment-1', 'agent-1']), segments());
  harness.server.on('Comments', comments([record('Well done')]));
  const list = select('ended');
  await waitFor(() => expect(textsOf(list.current)).toEqual(['Well done']));
  list.rerender({ reservationSid: TWO, phase: 'ended' });
  await waitFor(() => expect(list.current.view.kind).toBe('empty'));

  list.rerender({ reservationSid: ONE, phase: 'ended' });

  expect(textsOf(list.current)).toEqual(['Well done']);
  expect(harness.server.requests).toHaveLength(3);
});

it('aborts the requests of the previous reservation, and never shows its comments', async () => {
  harness.server.on(ONE, segments(['segment-1', 'agent-1']));
  const late = harness.server.hold('SegmentId=segment-1', comments([record('Of the first')]));
  harness.server.on(TWO, segments(['segment-2', 'agent-1']));
  harness.server.on('SegmentId=segment-2', comments([record('Of the second', { segmentId: 'segment-2' })]));
  const list = select('ended', ONE);
  await waitFor(() => expect(harness.server.requests).toHaveLength(2));
  expect(list.current.subject).toBe(ONE);

  list.rerender({ reservationSid: TWO, phase: 'ended' });
  const seenSince = list.all.length - 1;
  await waitFor(() => expect(harness.server.aborted).toHaveLength(1));
  late();

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Of the second']));
  expect(list.all.slice(seenSince).flatMap(textsOf)).not.toContain('Of the first');
  expect(list.current.subject).toBe(TWO);
});

it('never shows the comments of one reservation on another during fifty quick switches', async () => {
  harness.stopTime();
  const sids = Array.from({ length: 50 }, (_, index) => reservationSid(index + 1));
  const releases = sids.map((sid) => harness.server.hold(sid, segments([`segment-of-${sid}`, 'agent-1'])));
  harness.server.on(
    `SegmentId=segment-of-${sids[49]}`,
    comments([record('Of the last', { segmentId: null })]),
  );
  const list = select('ended', sids[0]);
  for (const sid of sids) {
    list.rerender({ reservationSid: sid, phase: 'ended' });
    await harness.advanceTime(200);
  }
  releases.forEach((release) => release());
  await harness.advanceTime(0);

  expect(textsOf(list.current)).toEqual(['Of the last']);
  expect(harness.server.aborted).toHaveLength(49);
  expect(new Set(list.all.flatMap(textsOf))).toEqual(new Set(['loading', 'Of the last']));
});

it('is fetched again after a refusal only with a new token, not on mount or focus', async () => {
  harness.server.on('Segments', REFUSED);
  const first = select('ended');
  await waitFor(() =>
    expect(first.current.view).toMatchObject({ kind: 'failed', error: { kind: 'notPermitted' } }),
  );
  first.unmount();

  const second = select('ended');
  harness.focus();
  expect(second.current.view).toMatchObject({ kind: 'failed', error: { kind: 'notPermitted' } });
  expect(harness.server.requests).toHaveLength(1);

  harness.server.on('Segments', segments());
  act(() => refetchRefused(harness.queryClient));
  await waitFor(() => expect(second.current.view).toEqual({ kind: 'empty' }));
});

describe('after a token that Insights did not accept for a while', () => {
  const NOT_ACCEPTED = { status: 401, body: { code: 20003 } };

  it('loads within two minutes, without a new token and without a press', async () => {
    harness.stopTime();
    harness.server.on('Segments', NOT_ACCEPTED);
    const list = select('ended');
    await harness.advanceTime(4_000);
    expect(list.current.view).toMatchObject({ kind: 'failed', error: { kind: 'unauthenticated' } });

    await harness.advanceTime(11_000);
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Comments', comments([record('Well done')]));
    await harness.advanceTime(2 * MINUTE_MS);

    expect(textsOf(list.current)).toEqual(['Well done']);
  });

  it('fetches the next conversation as usual', async () => {
    harness.server.on(ONE, NOT_ACCEPTED);
    const list = select('ended', ONE);
    await waitFor(() => expect(list.current.view).toMatchObject({ kind: 'failed' }));

    harness.server.on(TWO, segments(['segment-2', 'agent-1']));
    harness.server.on('Comments', comments([record('Well done', { segmentId: 'segment-2' })]));
    list.rerender({ reservationSid: TWO, phase: 'ended' });

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Well done']));
  });
});

it('keeps the list on screen while a refused query is fetched again with a new token', async () => {
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('Comments', comments([record('Well done')]));
  const list = select('ended');
  await waitFor(() => expect(textsOf(list.current)).toEqual(['Well done']));
  harness.server.on('Comments', REFUSED);
  act(() => list.current.refresh());
  await waitFor(() =>
    expect(list.current.view).toMatchObject({ problem: { error: { kind: 'notPermitted' } } }),
  );

  harness.server.on('Comments', comments([record('Well done'), record('Even better')]));
  act(() => refetchRefused(harness.queryClient));

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Well done', 'Even better']));
  expect(list.current.view).toMatchObject({ problem: null });
  const afterFirstList = list.all.map(textsOf).slice(list.all.map(textsOf).findIndex(Array.isArray));
  expect(afterFirstList.every(Array.isArray)).toBe(true);
});

it('waits for the network, and loads when it is back', async () => {
  harness.setOnline(false);
  harness.server.on('Segments', ...NO_CONNECTION);
  const list = select('ended');
  await waitFor(() => expect(list.current.view).toEqual({ kind: 'offline' }));

  harness.server.on('Segments', segments());
  harness.setOnline(true);

  await waitFor(() => expect(list.current.view).toEqual({ kind: 'empty' }));
});

it('shows the comments although the browser says it is offline', async () => {
  harness.setOnline(false);
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('Comments', comments([record('Well done')]));

  const list = select('ended');

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Well done']));
  expect(list.current.view).toMatchObject({ problem: null });
});

it('fetches at a press on refresh although the browser says it is offline', async () => {
  harness.setOnline(false);
  harness.server.on('Segments', segments());
  const list = select('ended');
  await waitFor(() => expect(list.current.view).toEqual({ kind: 'empty' }));

  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('Comments', comments([record('Well done')]));
  act(() => list.current.refresh());

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Well done']));
});

it('can be canceled while it fetches segments, and started again', async () => {
  harness.server.hold('Segments', segments());
  const list = select('ended');
  await waitFor(() => expect(harness.server.requests).toHaveLength(1));

  act(() => list.current.cancel());
  await waitFor(() => expect(list.current.view).toEqual({ kind: 'cancelled' }));
  expect(harness.server.aborted).toHaveLength(1);

  harness.server.on('Segments', segments());
  act(() => list.current.refresh());
  await waitFor(() => expect(list.current.view).toEqual({ kind: 'empty' }));
});

it('shows the comments from the recent feedback immediately, then fetches its own', async () => {
  harness.server.on(
    'AgentId=agent-1',
    comments([record('Seen before'), record('Elsewhere', { segmentId: 'x' })]),
  );
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  const confirm = harness.server.hold(
    'SegmentId=segment-1',
    comments([record('Seen before'), record('New')]),
  );
  const useBoth = (reservation: SelectedReservation) => ({
    recent: useRecentFeedback(),
    conversation: useSelectedConversation(reservation),
  });
  const both = renderHook(useBoth, { reservationSid: ONE, phase: 'ended' }, harness.Wrapper);

  await waitFor(() => expect(textsOf(both.current.conversation)).toEqual(['Seen before']));
  expect(both.current.conversation).toMatchObject({ updatedAt: null, refreshing: true });

  confirm();
  await waitFor(() => expect(textsOf(both.current.conversation)).toEqual(['Seen before', 'New']));
  expect(both.current.conversation.updatedAt).not.toBeNull();
});
