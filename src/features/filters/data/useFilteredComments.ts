import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { Audience } from '../../../shared/data/audience';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { createStore, useStore, type Store } from '../../../shared/store';
import { isFiltering, NO_FILTERS, type CommentFilters } from './CommentFilters';
import { filterComments } from './filterComments';
import { filterOptions, type FilterOption } from './filterOptions';
import { createSearchIndex } from './searchIndex';

/** The filters of a list, what they can be set to, and how they are set. */
export interface ListFilters {
  chosen: CommentFilters;
  /** Whether any comment can be filtered out. The order alone filters out nothing. */
  isFiltering: boolean;
  /** The categories of all loaded comments, the most frequent first. */
  categories: readonly FilterOption[];
  /** The reviewers of all loaded comments, the most frequent first. */
  reviewers: readonly FilterOption[];
  change: (changes: Partial<CommentFilters>) => void;
  clear: () => void;
}

/** A list with only the comments that match its filters, in the chosen order. */
export interface FilteredList {
  list: CommentListState;
  filters: ListFilters;
}

/** Filters as they are stored from one agent to the next. */
interface StoredFilters {
  filters: CommentFilters;
  /** The name of the chosen category, so that it can be shown even when no comment has that category. */
  categoryName: string | null;
}

/** The filters of each audience. They outlive their lists, but not the page. */
export type FilterStore = Store<Readonly<Record<Audience, StoredFilters>>>;

const INITIAL: StoredFilters = { filters: NO_FILTERS, categoryName: null };
const NO_COMMENTS: readonly AssessmentComment[] = [];

/** Creates a store in which nothing is filtered. */
export function createFilterStore(): FilterStore {
  return createStore<Readonly<Record<Audience, StoredFilters>>>({ agent: INITIAL, supervisor: INITIAL });
}

/** The chosen option is always listed. Otherwise, the user could not see why no comment matches. */
function withChosenOption(options: readonly FilterOption[], key: string | null, name: string | null) {
  const isListed = key === null || options.some((option) => option.key === key);
  return isListed ? options : [...options, { key, name, count: 0 }];
}

/**
 * Filters a list as its audience chose. Each audience keeps its filters while the page lives.
 * @param list has the same array of comments as long as the comments are the same; so has the result
 * @param now milliseconds since 1970
 */
export function useFilteredComments(
  store: FilterStore,
  audience: Audience,
  list: CommentListState,
  now: number,
): FilteredList {
  const { view } = list;
  const comments = view.kind === 'comments' ? view.comments : NO_COMMENTS;
  const { filters, categoryName } = useStore(store, (stored) => stored[audience]);
  const options = useMemo(() => filterOptions(comments), [comments]);
  // Without a period, the time does not matter, and a long list does not have to render again.
  const periodEnd = filters.period === 'all' ? 0 : now;
  const [searchIndex] = useState(createSearchIndex);
  useEffect(() => searchIndex.indexInBackground(comments), [searchIndex, comments]);
  const matching = useMemo(
    () => filterComments(comments, filters, periodEnd, searchIndex.textOf),
    [comments, filters, periodEnd, searchIndex],
  );
  const { categoryKey, reviewerName } = filters;
  const categories = useMemo(
    () => withChosenOption(options.categories, categoryKey, categoryName),
    [options, categoryKey, categoryName],
  );
  const reviewers = useMemo(
    () => withChosenOption(options.reviewers, reviewerName, reviewerName || null),
    [options, reviewerName],
  );
  const change = useCallback(
    (changes: Partial<CommentFilters>) => {
      store.update((stored) => {
        const changed = { ...stored[audience].filters, ...changes };
        const chosen = categories.find(({ key }) => key === changed.categoryKey);
        return { ...stored, [audience]: { filters: changed, categoryName: chosen?.name ?? null } };
      });
    },
    [store, audience, categories],
  );
  const clear = useCallback(() => {
    store.update((stored) => {
      const { order } = stored[audience].filters;
      return { ...stored, [audience]: { filters: { ...NO_FILTERS, order }, categoryName: null } };
    });
  }, [store, audience]);
  return {
    list: view.kind === 'comments' ? { ...list, view: { ...view, comments: matching } } : list,
    filters: { chosen: filters, isFiltering: isFiltering(filters), categories, reviewers, change, clear },
  };
}
