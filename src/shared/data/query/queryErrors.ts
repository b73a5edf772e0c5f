import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';

/** A failed query. `failedAt` is milliseconds since 1970. */
export interface QueryFailure {
  error: InsightsError;
  failedAt: number;
}

/** The Insights client rejects only with an InsightsError. Any other error counts as an unreadable response. */
export function toInsightsError(error: unknown): InsightsError {
  return error instanceof InsightsError ? error : new InsightsError('unreadable', 'feedback');
}

/**
 * What a query's state says about its last fetch. TanStack Query notes in `fetchMeta` whether it was for a next page.
 */
interface FailedState {
  error: unknown;
  fetchMeta: unknown;
}

/** Whether the last fetch was for the next page of a list. */
export function failedOnNextPage({ fetchMeta }: Pick<FailedState, 'fetchMeta'>): boolean {
  return typeof fetchMeta === 'object' && fetchMeta !== null && 'fetchMore' in fetchMeta;
}

/** Whether the agent function does not know yet which agent the user is. Insights needs an hour or more to know it. */
export function isNotRecognized(error: unknown): boolean {
  return error instanceof InsightsError && error.kind === 'notRecognized';
}

/** Failures that end without action by the user or an admin, mostly within minutes. */
const TRANSIENT_KINDS: readonly InsightsErrorKind[] = [
  'network',
  'timeout',
  'unavailable',
  'rateLimited',
  // The sign-in page of a network, or the page of a proxy, is gone once the user has signed in.
  'webPage',
  // A proxy can cut off a response, or answer with something else for a moment.
  'unreadable',
  // A gateway can refuse a valid token for a moment. A new token ends a lasting refusal at once (queryRefusals.ts).
  'unauthenticated',
  // A retry starts at the first page.
  'invalidPageToken',
];

/** Whether a failure ends without action by the user or an admin. */
export function isTransientError(error: unknown): error is InsightsError {
  return error instanceof InsightsError && TRANSIENT_KINDS.includes(error.kind);
}

/** Whether an automatic retry is worthwhile. The next page of a list is fetched only at the user's request. */
export function isTransient(state: FailedState): boolean {
  return isTransientError(state.error) && !failedOnNextPage(state);
}

/** The pause that comes with "too many requests", in milliseconds; null after any other failure. */
export function rateLimitPauseMs(error: unknown): number | null {
  if (!(error instanceof InsightsError) || error.kind !== 'rateLimited') return null;
  return Math.max(1, error.retryAfterSeconds ?? 10) * 1_000;
}
