import type { Audience } from '../../../shared/data/audience';
import { createStore, type Store } from '../../../shared/store';
import { NO_FILTERS, type CommentFilters } from './CommentFilters';

/** Filters as they are stored from one agent to the next. */
export interface StoredFilters {
  filters: CommentFilters;
  /** The name of the chosen category, so that it can be shown even when no comment has that category. */
  categoryName: string | null;
}

/** The filters of each audience. They outlive their lists, but not the page. */
export type FilterStore = Store<Readonly<Record<Audience, StoredFilters>>>;

const INITIAL: StoredFilters = { filters: NO_FILTERS, categoryName: null };

/** Creates a store in which nothing is filtered. */
export function createFilterStore(): FilterStore {
  return createStore<Readonly<Record<Audience, StoredFilters>>>({ agent: INITIAL, supervisor: INITIAL });
}
