import type { Audience } from '../../../shared/data/audience';
import type { LoadedCommentList } from '../../../shared/data/CommentListState';
import type { ListFilters } from '../data/useFilteredComments';

/** Without filters up to this number of loaded comments: reading them is faster than filtering them. */
const MAX_WITHOUT_FILTERS: Record<Audience, number> = { agent: 5, supervisor: 0 };

/** Whether a list has enough to search and to filter. */
export function offersFilters(
  { loadedCount }: LoadedCommentList,
  { isFiltering }: ListFilters,
  audience: Audience,
): boolean {
  return isFiltering || loadedCount > MAX_WITHOUT_FILTERS[audience];
}
