import { BARE_COMMENT, sampleComment } from '../../../testing/fixtures/sampleComments';
import { categoryTrend as trendUntil } from './categoryTrend';

/** Noon, local time. */
const on = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();
const begin = (year: number, month: number, day: number) => new Date(year, month - 1, day).getTime();

const LATEST = on(2026, 12, 31);
const categoryTrend = (comments: Parameters<typeof trendUntil>[0]) => trendUntil(comments, LATEST);

const comment = (createdAt: number | null, name: string | null = 'Empathy') =>
  sampleComment({ createdAt, category: name === null ? null : { id: name, name } });

it('has no columns without dated comments', () => {
  expect(categoryTrend([BARE_COMMENT])).toEqual({
    unit: 'day',
    startsAt: [],
    series: [],
    undatedCount: 1,
    earlierCount: 0,
    laterCount: 0,
  });
});

it('counts by day for up to three weeks, including empty days', () => {
  const trend = categoryTrend([
    comment(on(2026, 1, 3)),
    comment(on(2026, 1, 1)),
    comment(on(2026, 1, 3), 'Tone'),
  ]);

  expect(trend.unit).toBe('day');
  expect(trend.startsAt).toEqual([begin(2026, 1, 1), begin(2026, 1, 2), begin(2026, 1, 3)]);
  expect(trend.series).toEqual([
    { kind: 'category', name: 'Empathy', counts: [1, 0, 1] },
    { kind: 'category', name: 'Tone', counts: [0, 0, 1] },
  ]);
});

it('counts by week, from Monday, for up to half a year', () => {
  // 1 January 2026 is a Thursday.
  const trend = categoryTrend([comment(on(2026, 1, 1)), comment(on(2026, 1, 4)), comment(on(2026, 2, 2))]);

  expect(trend.unit).toBe('week');
  expect(trend.startsAt[0]).toBe(begin(2025, 12, 29));
  expect(trend.startsAt).toHaveLength(6);
  expect(trend.series[0]?.counts).toEqual([2, 0, 0, 0, 0, 1]);
});

it('counts by month beyond half a year', () => {
  const trend = categoryTrend([comment(on(2025, 1, 31)), comment(on(2025, 12, 1))]);

  expect(trend.unit).toBe('month');
  expect(trend.startsAt).toHaveLength(12);
  expect(trend.startsAt[1]).toBe(begin(2025, 2, 1));
});

it('shows the last 36 months of a longer period, and counts older comments', () => {
  const trend = categoryTrend([comment(on(2020, 1, 1)), comment(on(2026, 3, 1)), comment(on(2023, 4, 1))]);

  expect(trend.startsAt).toHaveLength(36);
  expect(trend.startsAt[0]).toBe(begin(2023, 4, 1));
  expect(trend.earlierCount).toBe(1);
});

it('keeps its columns when a comment is dated in the far future, and counts that comment', () => {
  const lastMomentOfDates = 8.64e15;
  const trend = categoryTrend([comment(on(2026, 3, 1)), comment(lastMomentOfDates), comment(LATEST + 1)]);

  expect(trend.startsAt).toEqual([begin(2026, 3, 1)]);
  expect(trend).toMatchObject({ earlierCount: 0, laterCount: 2, undatedCount: 0 });
});

it('loses no comments at clock changes', () => {
  // Both clock changes of the year, in Europe and in America, and exactly midnight.
  const days = [
    [2026, 3, 8],
    [2026, 3, 29],
    [2026, 10, 25],
    [2026, 11, 1],
  ] as const;
  for (const [year, month, day] of days) {
    const comments = [-1, 0, 1].flatMap((more) => [
      comment(begin(year, month, day + more)),
      comment(begin(year, month, day + more + 1) - 1),
    ]);
    const trend = categoryTrend(comments);
    expect(trend.series.map(({ counts }) => counts)).toEqual([[2, 2, 2]]);
  }
});

it('has a series for each of the top four categories when there are more than five, and one for the rest', () => {
  const names = ['A', 'B', 'C', 'D', 'E', null];
  const comments = names.flatMap((name, index) =>
    Array.from({ length: 10 - index }, () => comment(on(2026, 1, 1), name)),
  );

  expect(categoryTrend(comments).series).toEqual([
    { kind: 'category', name: 'A', counts: [10] },
    { kind: 'category', name: 'B', counts: [9] },
    { kind: 'category', name: 'C', counts: [8] },
    { kind: 'category', name: 'D', counts: [7] },
    { kind: 'rest', name: null, counts: [11] },
  ]);
});

it('has a series for comments without a category', () => {
  expect(categoryTrend([comment(on(2026, 1, 1), null)]).series).toEqual([
    { kind: 'uncategorized', name: null, counts: [1] },
  ]);
});

it('counts all comments when all are later than now, because then the clock is wrong', () => {
  const trend = trendUntil(
    [comment(on(2026, 1, 1)), comment(on(2026, 1, 2)), comment(on(2026, 1, 3))],
    on(2024, 1, 1),
  );

  expect(trend.series[0]?.counts).toEqual([1, 1, 1]);
  expect(trend.laterCount).toBe(0);
});
