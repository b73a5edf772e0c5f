import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { categoryCounts, type FilterOption } from '../../filters/data/filterOptions';

/** The loaded comments in numbers. Times are milliseconds since 1970. */
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
  /** The start of each column in milliseconds since 1970, oldest first. Empty columns are included. */
  startsAt: readonly number[];
  /** The most frequent category first. At most five; the last one then combines the remaining categories. */
  series: readonly TrendSeries[];
  /** Comments without a date. They are in no column. */
  undatedCount: number;
  /** Comments older than the first column, because there are at most 36 columns. */
  earlierCount: number;
  /** Comments dated so far in the future that the date must be wrong. */
  laterCount: number;
}

export interface TrendSeries {
  /** `rest` combines the categories that have no series of their own. */
  kind: 'category' | 'uncategorized' | 'rest';
  /** The category's name; null for the other kinds. */
  name: string | null;
  /** One count per column. */
  counts: readonly number[];
}

/** Summarizes the loaded comments. Pure. */
export function summarizeComments(comments: readonly AssessmentComment[]): CommentSummary {
  const times = comments.flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt]));
  // Not Math.min(...times): some browsers do not accept ten thousand arguments.
  const from = times.reduce((least, time) => Math.min(least, time), Infinity);
  const to = times.reduce((most, time) => Math.max(most, time), -Infinity);
  const period = times.length > 0 ? { from, to } : null;
  return { count: comments.length, categories: categoryCounts(comments), period };
}
