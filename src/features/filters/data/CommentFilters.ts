import type { FeedbackFilter } from '../../acknowledgements/data/feedbackFacts';
import type { Tone } from '../../tones/data/Tones';
import { searchWords } from './normalizeForSearch';

/** How far back comments are shown, counted in days up to now. */
export type Period = 'all' | 'last7Days' | 'last30Days' | 'last90Days' | 'last365Days';

/** The filters, the search and the order of a list of comments. */
export interface CommentFilters {
  /** A key of `filterOptions`; null is every category. */
  categoryKey: string | null;
  /** Null is every tone, and comments without one. */
  tone: Tone | null;
  period: Period;
  /** What was acknowledged or asked about; null is every comment. */
  feedback: FeedbackFilter | null;
  /** A key of `filterOptions`; null is every reviewer, `''` those without a known name. */
  reviewerName: string | null;
  /** Words of the text, the category, the reviewer or the conversation, in any case; `''` matches every comment. */
  search: string;
  order: 'newest' | 'oldest';
}

export const NO_FILTERS: CommentFilters = {
  categoryKey: null,
  tone: null,
  period: 'all',
  feedback: null,
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

/**
 * The clock of this computer can be behind, so dates after now count as recent. TLS connections fail when it is years
 * behind, so a date that is even later is wrong.
 */
const MAX_AHEAD_MS = 365 * DAY_MS;

/** Whether a date is so far after now that it must be wrong. Both are in milliseconds since 1970. */
export function isWronglyAhead(time: number, now: number): boolean {
  return time > now + MAX_AHEAD_MS;
}

/**
 * Whether a time belongs to a period that ends now; both are in milliseconds since 1970. Only `all` has comments without
 * a date, and comments whose date must be wrong.
 */
export function isInPeriod(time: number | null, period: Period, now: number): boolean {
  if (period === 'all') return true;
  return time !== null && time >= now - PERIOD_DAYS[period] * DAY_MS && !isWronglyAhead(time, now);
}

/** Whether any comment can be filtered out. The order alone filters out nothing. */
export function isFiltering(filters: CommentFilters): boolean {
  const { categoryKey, tone, period, feedback, reviewerName, search } = filters;
  const hasChoice = [categoryKey, tone, feedback, reviewerName].some((choice) => choice !== null);
  return hasChoice || period !== 'all' || searchWords(search).length > 0;
}
