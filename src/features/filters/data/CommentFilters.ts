/** How far back comments are shown, counted in days up to now. */
export type Period = 'all' | 'last7Days' | 'last30Days' | 'last90Days' | 'last365Days';

/** The filters, the search and the order of a list of comments. */
export interface CommentFilters {
  /** A key of `filterOptions`; null is every category. */
  categoryKey: string | null;
  period: Period;
  /** A key of `filterOptions`; null is every reviewer, `''` those without a known name. */
  reviewerName: string | null;
  /** Words of the text, in any case; `''` matches every text. */
  search: string;
  order: 'newest' | 'oldest';
}

export const NO_FILTERS: CommentFilters = {
  categoryKey: null,
  period: 'all',
  reviewerName: null,
  search: '',
  order: 'newest',
};

const DAY_MS = 24 * 60 * 60 * 1000;

const PERIOD_DAYS: Record<Exclude<Period, 'all'>, number> = {
  last7Days: 7,
  last30Days: 30,
  last90Days: 90,
  last365Days: 365,
};

/** The start of a period that ends `now`, both in milliseconds since 1970; null for a period without a start. */
export function periodStart(period: Period, now: number): number | null {
  return period === 'all' ? null : now - PERIOD_DAYS[period] * DAY_MS;
}

/** Whether any comment can be filtered out. The order alone filters out nothing. */
export function isFiltering({ categoryKey, period, reviewerName, search }: CommentFilters): boolean {
  return categoryKey !== null || period !== 'all' || reviewerName !== null || search.trim() !== '';
}
