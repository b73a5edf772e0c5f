import type { ListFilters } from '../data/useFilteredComments';

/** The number of active filters behind the button. The search has a field of its own. */
export function countActive({ chosen: { categoryKey, tone, period, reviewerName } }: ListFilters): number {
  return [categoryKey !== null, tone !== null, period !== 'all', reviewerName !== null].filter(Boolean)
    .length;
}
