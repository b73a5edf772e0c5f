import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';

/** A failed question. `failedAt` is milliseconds since 1970. */
export interface QueryFailure {
  error: InsightsError;
  failedAt: number;
}

/** The Insights client rejects with InsightsErrors only; whatever else arrives is an answer nobody expected. */
export function toInsightsError(error: unknown): InsightsError {
  return error instanceof InsightsError ? error : new InsightsError('unreadable', 'feedback');
}

/** Refused for who is asking: the same question gets the same answer until roles or token change. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof InsightsError && (error.kind === 'notPermitted' || error.kind === 'unauthenticated')
  );
}

/** The endpoint a question goes to is the first part of its key. */
function queriesOfEndpoint(queryClient: QueryClient, queryKey: QueryKey): Query[] {
  return queryClient.getQueryCache().findAll([queryKey[0]]);
}

/**
 * Why a question is not asked by itself: it has been refused, or every question to its endpoint so far has been,
 * which makes it a refusal of the person. Null when it may be asked.
 */
export function findRefusal(queryClient: QueryClient, queryKey: QueryKey): QueryFailure | null {
  const own = queryClient.getQueryState(queryKey);
  if (own && isRefused(own.error)) return { error: toInsightsError(own.error), failedAt: own.errorUpdatedAt };
  const asked = queriesOfEndpoint(queryClient, queryKey);
  const refused = asked.find(({ state }) => isRefused(state.error));
  if (!refused || asked.some(({ state }) => state.data !== undefined)) return null;
  return { error: toInsightsError(refused.state.error), failedAt: refused.state.errorUpdatedAt };
}

/** What a query's state says of its last fetch; TanStack Query notes there whether it was for a next page. */
interface FailedState {
  error: unknown;
  fetchMeta: unknown;
}

/** Whether the last fetch was for the next page of a list. */
export function failedOnNextPage({ fetchMeta }: Pick<FailedState, 'fetchMeta'>): boolean {
  return typeof fetchMeta === 'object' && fetchMeta !== null && 'fetchMore' in fetchMeta;
}

/** Failures that end without anybody doing anything about them. */
const PASSING: readonly InsightsErrorKind[] = [
  'network',
  'timeout',
  'unavailable',
  'rateLimited',
  // Asking again starts at the first page.
  'invalidPageToken',
];

/** Whether a question is worth asking again by itself. The next page of a list is asked for by hand only. */
export function isTransient(state: FailedState): boolean {
  const { error } = state;
  return error instanceof InsightsError && PASSING.includes(error.kind) && !failedOnNextPage(state);
}

/** The pause that comes with "too many requests", in milliseconds; null after any other failure. */
export function rateLimitPauseMs(error: unknown): number | null {
  if (!(error instanceof InsightsError) || error.kind !== 'rateLimited') return null;
  return Math.max(1, error.retryAfterSeconds ?? 10) * 1_000;
}

/**
 * When a question is asked: while it is wanted and has not been refused. A refused question can still be asked by hand
 * (`refetch`).
 */
export function enabledUnlessRefused(queryClient: QueryClient, queryKey: QueryKey, wanted: boolean) {
  return { enabled: wanted && findRefusal(queryClient, queryKey) === null };
}

/**
 * Asks again what was refused and is on screen, and forgets the other refusals; for when the user's token or
 * roles have changed. What is shown stays until the answer comes.
 */
export function refetchRefused(queryClient: QueryClient): void {
  const refused = queryClient.getQueryCache().findAll({ predicate: ({ state }) => isRefused(state.error) });
  for (const query of refused) {
    // A failure is in the query's own state, where the screen reads it.
    if (query.getObserversCount() > 0) query.fetch().catch(() => undefined);
    else query.reset();
  }
}
