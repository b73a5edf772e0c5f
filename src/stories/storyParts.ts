import type { LoadedCommentList, CommentListState, CommentsView } from '../shared/data/CommentListState';
import { filterComments } from '../features/filters/data/filterComments';
import { filterOptions } from '../features/filters/data/filterOptions';
import { isFiltering, NO_FILTERS, type CommentFilters } from '../features/filters/data/CommentFilters';
import { createSearchIndex } from '../features/filters/data/searchIndex';
import type { FilteredComments } from '../features/filters/data/useFilteredComments';
import type { AssessmentComment } from '../insights/parse/AssessmentComment';
import {
  InsightsError,
  type InsightsErrorDetails,
  type InsightsErrorKind,
} from '../insights/http/InsightsError';
import { STORY_NOW } from './storyComments';

const nothing = (): void => undefined;

/** A part of a surface that shows `view`, read two minutes ago; nothing happens at a press. */
export function storyPart(view: CommentsView, changes: Partial<CommentListState> = {}): CommentListState {
  return {
    subject: 'reservation-1',
    view,
    updatedAt: STORY_NOW - 120_000,
    refreshing: false,
    refresh: nothing,
    loadMore: () => Promise.resolve(false),
    loadAll: null,
    cancel: nothing,
    ...changes,
  };
}

/** A list that has been read to its end without a problem. */
export function listed(
  comments: AssessmentComment[],
  changes: Partial<LoadedCommentList> = {},
): LoadedCommentList {
  return { kind: 'comments', comments, unreadableCount: 0, more: 'none', problem: null, ...changes };
}

/** A failure of one kind at the moment of the stories. */
export function failed(
  kind: InsightsErrorKind,
  details?: InsightsErrorDetails,
): { kind: 'failed'; error: InsightsError; failedAt: number } {
  return { kind: 'failed', error: new InsightsError(kind, 'comments.fetch', details), failedAt: STORY_NOW };
}

/** What the filters find among the comments, as a user of the list would have it. */
export function storyFinding(
  comments: readonly AssessmentComment[],
  chosen: Partial<CommentFilters> = {},
): FilteredComments {
  const filters = { ...NO_FILTERS, ...chosen };
  return {
    ...filterOptions(comments),
    filters,
    isFiltering: isFiltering(filters),
    matching: filterComments(comments, filters, STORY_NOW, createSearchIndex().textOf),
    loadedCount: comments.length,
    change: nothing,
    clear: nothing,
  };
}
