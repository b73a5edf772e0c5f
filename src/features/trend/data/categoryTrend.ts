import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { categoryKeyOf, filterOptions, NO_CATEGORY_KEY } from '../../filters/data/filterComments';
import type { CategoryTrend, TrendSeries } from './commentSummary';
import type { FilterOption } from '../../filters/data/FilteredComments';

type Unit = CategoryTrend['unit'];

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_IN_DAYS = 21;
const LONGEST_IN_WEEKS = 26 * 7;
const MAX_COLUMNS = 36;
const MAX_SERIES = 5;

/** The begin of the day, the week (Monday) or the month that `time` is in, in local time, `later` units on. */
function beginOf(unit: Unit, time: number, later = 0): number {
  const at = new Date(time);
  const [year, month, day] = [at.getFullYear(), at.getMonth(), at.getDate()];
  // Through the calendar, not by adding hours: a day with a change of clocks has 23 or 25 of them.
  switch (unit) {
    case 'day':
      return new Date(year, month, day + later).getTime();
    case 'week':
      return new Date(year, month, day - ((at.getDay() + 6) % 7) + 7 * later).getTime();
    case 'month':
      return new Date(year, month + later, 1).getTime();
  }
}

function unitFor(from: number, to: number): Unit {
  const days = (to - from) / DAY_MS;
  if (days <= LONGEST_IN_DAYS) return 'day';
  return days <= LONGEST_IN_WEEKS ? 'week' : 'month';
}

/** The columns up to the one that `to` is in, the last 36 at most. */
function columns(unit: Unit, from: number, to: number): number[] {
  const first = beginOf(unit, from);
  const starts: number[] = [];
  for (let back = 0; back < MAX_COLUMNS; back += 1) {
    const start = beginOf(unit, to, -back);
    if (start < first) break;
    starts.unshift(start);
  }
  return starts;
}

/** The categories that get a series of their own; the others share one. */
function ownSeries(categories: readonly FilterOption[]): readonly FilterOption[] {
  return categories.length <= MAX_SERIES ? categories : categories.slice(0, MAX_SERIES - 1);
}

/**
 * Comments per category over time. Pure, but for the time zone, which is the browser's: columns are the days, weeks or
 * months somebody there would count.
 * @param latest milliseconds since 1970; later dates are mistakes, and one of them would move the columns away from all
 *   other comments
 */
export function categoryTrend(comments: readonly AssessmentComment[], latest: number): CategoryTrend {
  const dates = comments.flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt]));
  const times = dates.filter((time) => time <= latest);
  const omitted = { undatedCount: comments.length - dates.length, laterCount: dates.length - times.length };
  if (times.length === 0) return { unit: 'day', startsAt: [], series: [], earlierCount: 0, ...omitted };
  const [from, to] = times.reduce(
    ([least, most], time) => [Math.min(least, time), Math.max(most, time)],
    [Infinity, -Infinity],
  );
  const unit = unitFor(from, to);
  const startsAt = columns(unit, from, to);
  const columnOf = new Map(startsAt.map((start, column) => [start, column]));
  const placed = comments.flatMap((comment) => {
    const column = comment.createdAt === null ? undefined : columnOf.get(beginOf(unit, comment.createdAt));
    return column === undefined ? [] : [{ comment, column }];
  });
  const { categories } = filterOptions(placed.map(({ comment }) => comment));
  const own = ownSeries(categories);
  const series: TrendSeries[] = own.map(({ key, name }) => ({
    kind: key === NO_CATEGORY_KEY ? 'uncategorized' : 'category',
    name,
    counts: countsOf(placed, startsAt.length, (category) => category === key),
  }));
  if (own.length < categories.length) {
    const ownKeys = new Set(own.map(({ key }) => key));
    const counts = countsOf(placed, startsAt.length, (category) => !ownKeys.has(category));
    series.push({ kind: 'rest', name: null, counts });
  }
  return { unit, startsAt, series, earlierCount: times.length - placed.length, ...omitted };
}

function countsOf(
  placed: readonly { comment: AssessmentComment; column: number }[],
  columnCount: number,
  isCounted: (categoryKey: string) => boolean,
): number[] {
  const counts = Array.from({ length: columnCount }, () => 0);
  for (const { comment, column } of placed) {
    if (isCounted(categoryKeyOf(comment))) counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts;
}
