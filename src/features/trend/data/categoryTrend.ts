import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import {
  NO_CATEGORY_KEY,
  categoryCounts,
  categoryKeyOf,
  type FilterOption,
} from '../../filters/data/filterOptions';
import type { CategoryTrend, TrendSeries } from './commentSummary';

type Unit = CategoryTrend['unit'];

const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_DAYS_BY_DAY = 21;
const MAX_DAYS_BY_WEEK = 26 * 7;
const MAX_COLUMNS = 36;
const MAX_SERIES = 5;

/** The start of the day, the week (from Monday) or the month of `time`, in local time, moved by `offset` units. */
function startOf(unit: Unit, time: number, offset = 0): number {
  const date = new Date(time);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  // Uses the calendar instead of adding hours: a day on which the clocks change has 23 or 25 hours.
  switch (unit) {
    case 'day':
      return new Date(year, month, day + offset).getTime();
    case 'week':
      return new Date(year, month, day - ((date.getDay() + 6) % 7) + 7 * offset).getTime();
    case 'month':
      return new Date(year, month + offset, 1).getTime();
  }
}

function unitFor(from: number, to: number): Unit {
  const days = (to - from) / DAY_MS;
  if (days <= MAX_DAYS_BY_DAY) return 'day';
  return days <= MAX_DAYS_BY_WEEK ? 'week' : 'month';
}

/** The starts of the columns from `from` to `to`, at most the last 36. */
function columnStarts(unit: Unit, from: number, to: number): number[] {
  const first = startOf(unit, from);
  const starts: number[] = [];
  for (let back = 0; back < MAX_COLUMNS; back += 1) {
    const start = startOf(unit, to, -back);
    if (start < first) break;
    starts.unshift(start);
  }
  return starts;
}

/** The categories that have a series of their own. The others share one. */
function categoriesWithSeries(categories: readonly FilterOption[]): readonly FilterOption[] {
  return categories.length <= MAX_SERIES ? categories : categories.slice(0, MAX_SERIES - 1);
}

/**
 * Counts comments per category over time. Pure except for the browser's time zone: the columns are local days, weeks or
 * months.
 * @param latest milliseconds since 1970. Later dates are wrong, and one of them would move the columns away from all
 *   other comments.
 */
export function categoryTrend(comments: readonly AssessmentComment[], latest: number): CategoryTrend {
  const dates = comments.flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt]));
  const notLater = dates.filter((time) => time <= latest);
  // When all dates are later than now, the clock of this computer is wrong, and not the dates.
  const times = notLater.length === 0 ? dates : notLater;
  const omitted = { undatedCount: comments.length - dates.length, laterCount: dates.length - times.length };
  if (times.length === 0) return { unit: 'day', startsAt: [], series: [], earlierCount: 0, ...omitted };
  const [from, to] = times.reduce(
    ([least, most], time) => [Math.min(least, time), Math.max(most, time)],
    [Infinity, -Infinity],
  );
  const unit = unitFor(from, to);
  const startsAt = columnStarts(unit, from, to);
  const columnOf = new Map(startsAt.map((start, column) => [start, column]));
  const placed = comments.flatMap((comment) => {
    const column = comment.createdAt === null ? undefined : columnOf.get(startOf(unit, comment.createdAt));
    return column === undefined ? [] : [{ comment, column }];
  });
  const categories = categoryCounts(placed.map(({ comment }) => comment));
  const own = categoriesWithSeries(categories);
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
