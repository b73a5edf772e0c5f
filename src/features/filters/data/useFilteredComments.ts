import { useEffect, useMemo, useState } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { Audience } from '../../../shared/data/audience';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useStore } from '../../../shared/store';
import type { ToneOf } from '../../tones/data/Tones';
import { isFiltering, type CommentFilters } from './CommentFilters';
import { filterComments, NO_FACTS, type FilteredFacts } from './filterComments';
import { filterOptions, type FilterOptions } from './filterOptions';
import type { FilterStore, StoredFilters } from './filterStore';
import { partsOfText, type TextPart } from './findHits';
import { useOwnReviewer } from './ownReviewer';
import { createSearchIndex } from './searchIndex';
import { searchWords } from './normalizeForSearch';
import { useFilterCommands, type FilterCommands } from './useFilterCommands';
import { withChosenOption, withChosenTone } from './withChosen';

/** The filters of a list, what they can be set to among all loaded comments, and how they are set. */
export interface ListFilters extends FilterOptions, FilterCommands {
  chosen: CommentFilters;
  /** The name that the user has as a reviewer of loaded comments; null if it is not known or not to be seen. */
  ownReviewer: string | null;
  /** Whether any comment can be filtered out. The order alone filters out nothing. */
  isFiltering: boolean;
  /** A text of a comment in parts: what the search found, and the rest. Another function for another search. */
  partsOf: (text: string) => readonly TextPart[];
}

/** A list with only the comments that match its filters, in the chosen order. */
export interface FilteredList {
  list: CommentListState;
  filters: ListFilters;
}

const NO_COMMENTS: readonly AssessmentComment[] = [];

/**
 * Filters a list as its audience chose. Each audience keeps its filters while the page lives.
 * @param list has the same array of comments as long as the comments are the same; so has the result
 * @param now milliseconds since 1970
 * @param facts has the same functions as long as they return the same
 */
export function useFilteredComments(
  store: FilterStore,
  audience: Audience,
  list: CommentListState,
  now: number,
  facts: FilteredFacts = NO_FACTS,
): FilteredList {
  const { view } = list;
  const comments = view.kind === 'comments' ? view.comments : NO_COMMENTS;
  const { filters, categoryName } = useStore(store, (stored) => stored[audience]);
  const matching = useMatching(comments, filters, now, facts);
  const options = useOptions(comments, { filters, categoryName }, facts.toneOf);
  const ownReviewer = useOwnReviewer(comments, facts.showsReviewers ? facts.self : undefined);
  const partsOf = useMemo(() => {
    const words = searchWords(filters.search);
    return (text: string) => partsOfText(text, words);
  }, [filters.search]);
  const commands = useFilterCommands(store, audience, options.categories);
  return {
    list: view.kind === 'comments' ? { ...list, view: { ...view, comments: matching } } : list,
    filters: {
      ...options,
      ownReviewer,
      chosen: filters,
      isFiltering: isFiltering(filters),
      partsOf,
      ...commands,
    },
  };
}

/** The comments that match, the same array as long as they are the same. */
function useMatching(
  comments: readonly AssessmentComment[],
  filters: CommentFilters,
  now: number,
  { toneOf, showsReviewers, lineTextOf, matchesFeedback }: FilteredFacts,
): readonly AssessmentComment[] {
  const [searchIndex] = useState(createSearchIndex);
  useEffect(() => searchIndex.indexInBackground(comments, lineTextOf), [searchIndex, comments, lineTextOf]);
  const feedbackFilter = filters.feedback === null ? undefined : matchesFeedback;
  // Without a period, the time does not matter, nor do the lines without a search, and a long list does not have to
  // render again.
  const periodEnd = filters.period === 'all' ? 0 : now;
  const searchedLineOf = filters.search === '' ? NO_FACTS.lineTextOf : lineTextOf;
  return useMemo(() => {
    const facts = { toneOf, showsReviewers, lineTextOf: searchedLineOf, matchesFeedback: feedbackFilter };
    return filterComments(comments, filters, periodEnd, searchIndex, facts);
  }, [comments, filters, periodEnd, searchIndex, toneOf, showsReviewers, searchedLineOf, feedbackFilter]);
}

/** What can be chosen, with what is chosen. */
function useOptions(
  comments: readonly AssessmentComment[],
  { filters: { categoryKey, reviewerName, tone }, categoryName }: StoredFilters,
  toneOf: ToneOf,
): FilterOptions {
  const { categories, reviewers, tones } = useMemo(() => filterOptions(comments, toneOf), [comments, toneOf]);
  return {
    categories: useMemo(
      () => withChosenOption(categories, categoryKey, categoryName),
      [categories, categoryKey, categoryName],
    ),
    reviewers: useMemo(
      () => withChosenOption(reviewers, reviewerName, reviewerName || null),
      [reviewers, reviewerName],
    ),
    tones: useMemo(() => withChosenTone(tones, tone), [tones, tone]),
  };
}
