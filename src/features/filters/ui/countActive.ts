import type { ListFilters } from '../data/useFilteredComments';

/** The number of active filters behind the button. The search has a field of its own. */
export function countActive({ chosen: { categoryKey, period, reviewerName } }: ListFilters): number {
  return [categoryKey !== null, period !== 'all', reviewerName !== null].filter(Boolean).length;
}
