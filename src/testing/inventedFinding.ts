import { NO_FILTERS, type CommentFilters } from '../feedback/commentFilters';
import type { CategoryTrend } from '../feedback/CommentSummary';
import type { Finding } from '../feedback/Finding';
import { inventedComments } from './inventedComments';

/** A list of `loadedCount` comments in which nothing is looked for, and which notes what is changed. */
export function inventedFinding(loadedCount: number, changes: Partial<Finding> = {}): Finding {
  return {
    filters: NO_FILTERS,
    isFiltering: false,
    categories: [
      { key: 'category-1', name: 'Empathy', count: 12 },
      { key: 'none', name: null, count: 1 },
    ],
    reviewers: [{ key: 'Robin Example', name: 'Robin Example', count: 13 }],
    matching: inventedComments(loadedCount),
    loadedCount,
    change: jest.fn(),
    clear: jest.fn(),
    ...changes,
  };
}

/** Filters that leave something out. */
export const FILTERING: CommentFilters = { ...NO_FILTERS, categoryKey: 'category-1', search: 'greeting' };

/** Two categories over three days. */
export const INVENTED_TREND: CategoryTrend = {
  unit: 'day',
  startsAt: [Date.UTC(2026, 2, 10), Date.UTC(2026, 2, 11), Date.UTC(2026, 2, 12)],
  series: [
    { kind: 'category', name: 'Empathy', counts: [1, 0, 3] },
    { kind: 'rest', name: null, counts: [0, 0, 2] },
  ],
  undatedCount: 0,
  earlierCount: 0,
  laterCount: 0,
};

/** One comment: nothing that could be seen to go up or down. */
export const FLAT_TREND: CategoryTrend = {
  unit: 'day',
  startsAt: [Date.UTC(2026, 2, 12)],
  series: [{ kind: 'category', name: 'Empathy', counts: [1] }],
  undatedCount: 0,
  earlierCount: 0,
  laterCount: 0,
};
