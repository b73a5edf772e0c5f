import type { ListFilters } from '../data/useFilteredComments';

/** The number of active filters behind the button. The search has a field of its own. */
export function countActive({
  chosen: { categoryKey, tone, period, feedback, reviewerName },
}: ListFilters): number {
  const choices = [categoryKey, tone, feedback, reviewerName].filter((choice) => choice !== null);
  return choices.length + (period === 'all' ? 0 : 1);
}
