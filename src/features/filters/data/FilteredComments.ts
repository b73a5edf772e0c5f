import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentFilters } from './filterComments';

/** One value a list can be filtered by, and how many of the loaded comments have it. */
export interface FilterOption {
  /** Goes into `CommentFilters.categoryKey` or `.reviewerName`. */
  key: string;
  /** Null is a comment without one. */
  name: string | null;
  count: number;
}

/** What is looked for in a list, and what of it was found among what is loaded. */
export interface FilteredComments {
  filters: CommentFilters;
  /** Whether anything is left out; the order alone leaves out nothing. */
  isFiltering: boolean;
  /** The categories of all loaded comments, the most frequent first. */
  categories: readonly FilterOption[];
  /** The reviewers of all loaded comments, the most frequent first. */
  reviewers: readonly FilterOption[];
  /** In the order asked for. */
  matching: readonly AssessmentComment[];
  loadedCount: number;
  change: (changes: Partial<CommentFilters>) => void;
  clear: () => void;
}
