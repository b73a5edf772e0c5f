import { act } from '@testing-library/react';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleComment, sampleComments } from '../../../testing/fixtures/sampleComments';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { totalOf, columnTotals } from '../ui/trendWords';
import { useCommentStats } from './useCommentStats';

const DAY_MS = 86_400_000;

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

it('cover all loaded comments, while the list has only those that match the filters', () => {
  const loaded = sampleCommentListState(sampleLoadedList(sampleComments(3)));
  const stats = renderHook(
    () => useCommentStats(harness.filters, 'agent', loaded),
    undefined,
    harness.Wrapper,
  );
  const { summary, trend } = stats.current;

  act(() => stats.current.filters.change({ search: 'Comment 2' }));

  expect(stats.current.list.view).toMatchObject({ comments: [{ text: 'Comment 2' }], loadedCount: 3 });
  expect(stats.current.summary.count).toBe(3);
  expect(totalOf(columnTotals(stats.current.trend))).toBe(3);
  // Neither was counted again.
  expect(stats.current.summary).toBe(summary);
  expect(stats.current.trend).toBe(trend);
});

it('count the days of a period by the clock of the server', () => {
  const now = Date.now();
  const comment = sampleComment({ createdAt: now - 4 * DAY_MS });
  const loaded = sampleCommentListState(sampleLoadedList([comment]));
  const offsetMs = { current: 0 };
  harness.services.client = { ...harness.services.client, serverOffsetMs: () => offsetMs.current };
  const stats = renderHook(
    () => useCommentStats(harness.filters, 'agent', loaded),
    undefined,
    harness.Wrapper,
  );
  act(() => stats.current.filters.change({ period: 'last7Days' }));
  expect(stats.current.list.view).toMatchObject({ comments: [comment] });

  offsetMs.current = 4 * DAY_MS;
  stats.rerender(undefined);

  expect(stats.current.list.view).toMatchObject({ comments: [] });
});

it('do not change a list that is not loaded', () => {
  const loading = sampleCommentListState({ kind: 'loading' });
  const stats = renderHook(
    () => useCommentStats(harness.filters, 'agent', loading),
    undefined,
    harness.Wrapper,
  );

  expect(stats.current.list).toBe(loading);
  expect(stats.current.summary.count).toBe(0);
});
