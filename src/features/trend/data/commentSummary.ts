import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { categoryCounts, type FilterOption } from '../../filters/data/filterOptions';

/** The loaded comments in numbers. */
export interface CommentSummary {
  count: number;
  /** The most frequent first. */
  categories: readonly FilterOption[];
}

/** Summarizes the loaded comments. Pure. */
export function summarizeComments(comments: readonly AssessmentComment[]): CommentSummary {
  return { count: comments.length, categories: categoryCounts(comments) };
}
