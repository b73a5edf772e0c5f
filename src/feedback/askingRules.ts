import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { InsightsError } from '../insights/InsightsError';

/** The Insights client rejects with InsightsErrors only; whatever else arrives is an answer nobody expected. */
export function asInsightsError(error: unknown): InsightsError {
  return error instanceof InsightsError ? error : new InsightsError('unreadable', 'feedback');
}

/** Refused for who is asking: the same question gets the same answer until roles or token change. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof InsightsError && (error.kind === 'notPermitted' || error.kind === 'unauthenticated')
  );
}

/** The pause after "too many requests", in milliseconds; false when nothing is to be asked again. */
function pauseMs(error: unknown): number | false {
  if (!(error instanceof InsightsError) || error.kind !== 'rateLimited') return false;
  // No pause at all would mean "never" to TanStack Query, and a storm to Insights.
  return Math.max(1, error.retryAfterSeconds ?? 10) * 1_000;
}

/**
 * When a question is asked: while it is wanted and has not been refused, and once more after the pause when the
 * account had too many requests. A refused question can still be asked by hand (`refetch`).
 */
export function askingRules(queryClient: QueryClient, queryKey: QueryKey, wanted: boolean) {
  return {
    enabled: wanted && !isRefused(queryClient.getQueryState(queryKey)?.error),
    refetchInterval: (_data: unknown, { state }: { state: { error: unknown } }) => pauseMs(state.error),
  };
}

/**
 * Asks again what was refused and is on screen, and forgets the other refusals; for when the user's token or
 * roles have changed. What is shown stays until the answer comes.
 */
export function askRefusedAgain(queryClient: QueryClient): void {
  for (const query of queryClient
    .getQueryCache()
    .findAll({ predicate: ({ state }) => isRefused(state.error) })) {
    // A failure is in the query's own state, where the screen reads it.
    if (query.getObserversCount() > 0) query.fetch().catch(() => undefined);
    else query.reset();
  }
}
