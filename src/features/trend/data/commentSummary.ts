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

/** Summarizes the loaded comments. Pure. */
export function summarizeComments(comments: readonly AssessmentComment[]): CommentSummary {
  const times = comments.flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt]));
  // Not Math.min(...times): some browsers do not accept ten thousand arguments.
  const from = times.reduce((least, time) => Math.min(least, time), Infinity);
  const to = times.reduce((most, time) => Math.max(most, time), -Infinity);
  const period = times.length > 0 ? { from, to } : null;
  return { count: comments.length, categories: categoryCounts(comments), period };
}
