import { useMemo } from 'react';
import type { ListFilters } from '../../../filters/data/useFilteredComments';
import type { CategoryFilter } from '../card/CategoryFilter';

/** What the badges of a list do; null for a list without filters. The same object as long as its behavior is the same. */
export function useCategoryFilter(filters: ListFilters | undefined): CategoryFilter | null {
  const isOn = filters !== undefined && filters.chosen.categoryKey !== null;
  const change = filters?.change;
  const chooseCategory = filters?.chooseCategory;
  return useMemo(() => {
    if (!change || !chooseCategory) return null;
    return {
      isOn,
      toggle: (category) => (isOn ? change({ categoryKey: null }) : chooseCategory(category)),
    };
  }, [isOn, change, chooseCategory]);
}
