import type { Query, QueryClient } from '@tanstack/react-query';
import { partialErrorOf, type CachedComments } from './commentBatch';
import {
  isTransient,
  isTransientError,
  rateLimitPauseMs,
  toInsightsError,
  type QueryFailure,
} from './queryErrors';
import { cachedData } from './cachedQuery';

/** A query on screen that failed for a transient reason, as a whole or in part. */
export interface FailedQuery extends QueryFailure {
  query: Query;
}

/** The transient failure of a query, or of a part of its comments. */
export function failureOf(
  queryClient: QueryClient,
  { queryKey, state }: Pick<Query, 'queryKey' | 'state'>,
): QueryFailure | null {
  // Another service, whose failures must not delay the comments (queryFreshness.ts).
  if (queryKey[0] === 'feedbackEntries') return null;
  if (state.error !== null) {
    return isTransient(state)
      ? { error: toInsightsError(state.error), failedAt: state.errorUpdatedAt }
      : null;
  }
  if (queryKey[0] !== 'comments') return null;
  const batches = cachedData<CachedComments>(queryClient, queryKey)?.pages ?? [];
  const error = partialErrorOf(batches);
  // A retry fetches all batches, so a longer list is left to the user, who is told so unless it was rate limited.
  const isWorthwhile = batches.length === 1 || rateLimitPauseMs(error) !== null;
  return isWorthwhile && isTransientError(error) ? { error, failedAt: state.dataUpdatedAt } : null;
}

/** When each query was last retried, in milliseconds since 1970. */
export type RetryTimes = WeakMap<Query, number>;

/** The failed queries on screen. The one that failed first comes first, so that it does not block the others. */
export function findFailedQueries(queryClient: QueryClient, retriedAt: RetryTimes): FailedQuery[] {
  const queries = queryClient.getQueryCache().findAll({ type: 'active', fetchStatus: 'idle' });
  const failed = queries.flatMap((query): FailedQuery[] => {
    const failure = failureOf(queryClient, query);
    // A retry that the user cancels leaves the time of the failure before it.
    const failedAt = Math.max(failure?.failedAt ?? 0, retriedAt.get(query) ?? 0);
    return failure ? [{ query, ...failure, failedAt }] : [];
  });
  return failed.sort((a, b) => a.failedAt - b.failedAt);
}
