import { useCallback } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { Audience } from '../../../shared/data/audience';
import { NO_FILTERS, type CommentFilters } from './CommentFilters';
import { categoryKeyOf, type FilterOptions } from './filterOptions';
import type { FilterStore } from './filterStore';

/** How the filters of a list are set. */
export interface FilterCommands {
  change: (changes: Partial<CommentFilters>) => void;
  /** Shows only comments in the category of one of them, as the badge of a category does. */
  chooseCategory: (category: AssessmentComment['category']) => void;
  /** Clears the filters. The search and the order stay. */
  clear: () => void;
}

/** @param categories what can be chosen among the loaded comments */
export function useFilterCommands(
  store: FilterStore,
  audience: Audience,
  categories: FilterOptions['categories'],
): FilterCommands {
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
  const chooseCategory = useCallback(
    (category: AssessmentComment['category']) => change({ categoryKey: categoryKeyOf({ category }) }),
    [change],
  );
  const clear = useCallback(() => {
    store.update((stored) => {
      const { order, search } = stored[audience].filters;
      return { ...stored, [audience]: { filters: { ...NO_FILTERS, order, search }, categoryName: null } };
    });
  }, [store, audience]);
  return { change, chooseCategory, clear };
}
