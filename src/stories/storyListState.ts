import type { CommentListState, CommentsView } from '../shared/data/CommentListState';
import type { MatchesFeedback } from '../features/acknowledgements/data/feedbackFacts';
import { filterComments, NO_FACTS } from '../features/filters/data/filterComments';
import { partsOfText } from '../features/filters/data/findHits';
import { searchWords } from '../features/filters/data/normalizeForSearch';
import type { ToneOf } from '../features/tones/data/Tones';
import { filterOptions } from '../features/filters/data/filterOptions';
import { isFiltering, NO_FILTERS, type CommentFilters } from '../features/filters/data/CommentFilters';
import { createSearchIndex } from '../features/filters/data/searchIndex';
import type { FilteredList } from '../features/filters/data/useFilteredComments';
import type { AssessmentComment } from '../insights/parse/AssessmentComment';
import {
  InsightsError,
  type InsightsErrorDetails,
  type InsightsErrorKind,
} from '../insights/http/InsightsError';
import { sampleCommentListState } from '../testing/fixtures/sampleCommentListState';
import { STORY_NOW } from './storyComments';

const nothing = (): void => undefined;

/** The state of a list that shows `view`, fetched two minutes ago. */
export function storyListState(
  view: CommentsView,
  changes: Partial<CommentListState> = {},
): CommentListState {
  return sampleCommentListState(view, { updatedAt: STORY_NOW - 120_000, ...changes });
}

/** A failure of this kind at the time of the stories. */
export function failed(
  kind: InsightsErrorKind,
  details?: InsightsErrorDetails,
): { kind: 'failed'; error: InsightsError; failedAt: number } {
  return { kind: 'failed', error: new InsightsError(kind, 'comments.fetch', details), failedAt: STORY_NOW };
}

/** The comments of a list; none on a screen without comments. */
export const commentsOf = ({ view }: CommentListState): readonly AssessmentComment[] =>
  view.kind === 'comments' ? view.comments : [];

/** The list with only the comments that match the filters, and the filter options of all its comments. */
export function storyFilteredList(
  list: CommentListState,
  changes: Partial<CommentFilters> = {},
  toneOf: ToneOf = NO_FACTS.toneOf,
  matchesFeedback?: MatchesFeedback,
): FilteredList {
  const { view } = list;
  const chosen = { ...NO_FILTERS, ...changes };
  const options = filterOptions(commentsOf(list), toneOf);
  const matching = filterComments(commentsOf(list), chosen, STORY_NOW, createSearchIndex(), {
    ...NO_FACTS,
    toneOf,
    matchesFeedback,
  });
  const words = searchWords(chosen.search);
  return {
    list: view.kind === 'comments' ? { ...list, view: { ...view, comments: matching } } : list,
    filters: {
      ...options,
      chosen,
      isFiltering: isFiltering(chosen),
      ownReviewer: null,
      partsOf: (text) => partsOfText(text, words),
      change: nothing,
      chooseCategory: nothing,
      clear: nothing,
    },
  };
}
