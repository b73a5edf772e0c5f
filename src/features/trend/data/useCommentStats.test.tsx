import { act } from '@testing-library/react';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleComment, sampleComments } from '../../../testing/fixtures/sampleComments';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { NO_FACTS } from '../../filters/data/filterComments';
import { createTones } from '../../tones/data/Tones';
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
  const { summary, tones } = stats.current;

  act(() => stats.current.filters.change({ search: 'Comment 2' }));

  expect(stats.current.list.view).toMatchObject({ comments: [{ text: 'Comment 2' }], loadedCount: 3 });
  expect(stats.current.summary.count).toBe(3);
  expect(stats.current.tones.months.otherCount).toBe(3);
  // Neither was counted again.
  expect(stats.current.summary).toBe(summary);
  expect(stats.current.tones.months).toBe(tones.months);
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

it('count tones, among all loaded comments, and the months again only on another day', () => {
  const noon = new Date().setHours(12, 0, 0, 0);
  const offsetMs = { current: noon - Date.now() };
  harness.services.client = { ...harness.services.client, serverOffsetMs: () => offsetMs.current };
  const { toneOf } = createTones(new Map([['Good for Training', 'strength']]));
  const loaded = sampleCommentListState({
    ...sampleLoadedList([sampleComment({ createdAt: noon - DAY_MS })]),
    more: 'available',
  });
  const facts = { ...NO_FACTS, toneOf };
  const stats = renderHook(
    () => useCommentStats(harness.filters, 'agent', loaded, facts),
    undefined,
    harness.Wrapper,
  );
  const { figures, months } = stats.current.tones;
  expect(figures).toMatchObject({ last30Days: { strength: 1 }, isLastWhole: false });
  expect(months.strengths.reduce((sum, count) => sum + count)).toBe(1);

  act(() => stats.current.filters.change({ search: 'hello' }));
  expect(stats.current.tones.figures.last30Days.strength).toBe(1);

  offsetMs.current += 60_000;
  stats.rerender(undefined);
  expect(stats.current.tones.months).toBe(months);

  offsetMs.current += 40 * DAY_MS;
  stats.rerender(undefined);
  expect(stats.current.tones.figures).toMatchObject({ last30Days: { strength: 0 }, before: { strength: 1 } });
  expect(stats.current.tones.months).not.toBe(months);
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
