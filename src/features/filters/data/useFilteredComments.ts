import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import {
  filterOptions,
  filterComments,
  isFiltering,
  NO_FILTERS,
  type CommentFilters,
} from './filterComments';
import type { Audience } from '../../../shared/data/audience';
import { useStore, type Store } from '../../../shared/data/storage/store';
import { createSearchIndex } from './searchIndex';
import type { FilterOption, FilteredComments } from './FilteredComments';

/** Filters as they are kept from one agent to the next. */
export interface StoredFilters {
  filters: CommentFilters;
  /** Of the category chosen, so that it can be named where no comment has it. */
  categoryName: string | null;
}

const NOTHING_KEPT: StoredFilters = { filters: NO_FILTERS, categoryName: null };

/** What is chosen has to be seen where it leaves everything out, or nobody could tell why nothing is there. */
function withChosen(choices: readonly FilterOption[], key: string | null, name: string | null) {
  const isThere = key === null || choices.some((choice) => choice.key === key);
  return isThere ? choices : [...choices, { key, name, count: 0 }];
}

/**
 * What is looked for among `comments`. Each scope keeps its filters while the page lives.
 * @param comments the same array as long as they are the same comments
 * @param now milliseconds since 1970
 */
export function useFilteredComments(
  store: Store<StoredFilters>,
  audience: Audience,
  comments: readonly AssessmentComment[],
  now: number,
): FilteredComments {
  const { filters, categoryName } = useStore(store, audience) ?? NOTHING_KEPT;
  const choices = useMemo(() => filterOptions(comments), [comments]);
  // Without a period the passing of time changes nothing, and a long list need not be drawn again.
  const until = filters.period === 'all' ? 0 : now;
  const [foldedTexts] = useState(createSearchIndex);
  useEffect(() => foldedTexts.indexInBackground(comments), [foldedTexts, comments]);
  const matching = useMemo(
    () => filterComments(comments, filters, until, foldedTexts.textOf),
    [comments, filters, until, foldedTexts],
  );
  const { categoryKey, reviewerName } = filters;
  const categories = useMemo(
    () => withChosen(choices.categories, categoryKey, categoryName),
    [choices, categoryKey, categoryName],
  );
  const reviewers = useMemo(
    () => withChosen(choices.reviewers, reviewerName, reviewerName || null),
    [choices, reviewerName],
  );
  const change = useCallback(
    (changes: Partial<CommentFilters>) => {
      const changed = { ...(store.get(audience) ?? NOTHING_KEPT).filters, ...changes };
      const chosen = categories.find(({ key }) => key === changed.categoryKey);
      store.set(audience, { filters: changed, categoryName: chosen?.name ?? null });
    },
    [store, audience, categories],
  );
  const clear = useCallback(() => {
    const { order } = (store.get(audience) ?? NOTHING_KEPT).filters;
    store.set(audience, { filters: { ...NO_FILTERS, order }, categoryName: null });
  }, [store, audience]);
  return {
    filters,
    isFiltering: isFiltering(filters),
    categories,
    reviewers,
    matching,
    loadedCount: comments.length,
    change,
    clear,
  };
}
