import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { filterOptions } from '../../filters/data/filterComments';
import type { FilterOption } from '../../filters/data/FilteredComments';

/** What the loaded comments are, in figures. Times are milliseconds since 1970. */
export interface CommentSummary {
  count: number;
  /** The most frequent first. */
  categories: readonly FilterOption[];
  /** The oldest and the newest dated comment; null when none has a date. */
  period: { from: number; to: number } | null;
}

/** Comments per category over time, among what is loaded. */
export interface CategoryTrend {
  unit: 'day' | 'week' | 'month';
  /** The begin of each column, milliseconds since 1970, oldest first; no column is left out for being empty. */
  startsAt: readonly number[];
  /** The most frequent category first; at most five, the last one gathering the rest. */
  series: readonly TrendSeries[];
  /** Comments without a date, which no column holds. */
  undatedCount: number;
  /** Comments older than the first column: there are 36 columns at most. */
  earlierCount: number;
  /** Comments dated so far in the future that it must be a mistake. */
  laterCount: number;
}

export interface TrendSeries {
  /** `rest` gathers the categories that have no series of their own. */
  kind: 'category' | 'uncategorized' | 'rest';
  /** The category's name; null for the other kinds. */
  name: string | null;
  /** One count per column. */
  counts: readonly number[];
}

/** The loaded comments in figures. Pure. */
export function summarizeComments(comments: readonly AssessmentComment[]): CommentSummary {
  const times = comments.flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt]));
  // Not Math.min(...times): ten thousand arguments are more than some browsers take.
  const from = times.reduce((least, time) => Math.min(least, time), Infinity);
  const to = times.reduce((most, time) => Math.max(most, time), -Infinity);
  const period = times.length > 0 ? { from, to } : null;
  return { count: comments.length, categories: filterOptions(comments).categories, period };
}
