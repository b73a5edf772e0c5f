import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { InsightsError } from '../../../insights/http/InsightsError';
import { toInsightsError, type QueryFailure } from './queryErrors';

/** Insights refused the user, so the same query fails in the same way until the user's roles or token change. */
function isRefused(error: unknown): boolean {
  return error instanceof InsightsError && error.kind === 'notPermitted';
}

/** Whether a failure can end with another token. A token that was not accepted may also be accepted later. */
function dependsOnToken(error: unknown): boolean {
  return isRefused(error) || (error instanceof InsightsError && error.kind === 'unauthenticated');
}

/** The first part of a query's key names its endpoint. */
function queriesOfEndpoint(queryClient: QueryClient, queryKey: QueryKey): Query[] {
  return queryClient.getQueryCache().findAll([queryKey[0]]);
}

/**
 * Why a query is not fetched automatically: Insights has refused it, or has refused every query to its endpoint so far,
 * which means that it refuses the user. Null when the query can be fetched.
 */
export function findRefusal(queryClient: QueryClient, queryKey: QueryKey): QueryFailure | null {
  const own = queryClient.getQueryState(queryKey);
  if (own && isRefused(own.error)) return { error: toInsightsError(own.error), failedAt: own.errorUpdatedAt };
  const queries = queriesOfEndpoint(queryClient, queryKey);
  const refused = queries.find(({ state }) => isRefused(state.error));
  if (!refused || queries.some(({ state }) => state.data !== undefined)) return null;
  return { error: toInsightsError(refused.state.error), failedAt: refused.state.errorUpdatedAt };
}

/**
 * Enables a query while it is needed and has not been refused. The user can still fetch a refused query again with
 * `refetch`.
 */
export function enabledUnlessRefused(queryClient: QueryClient, queryKey: QueryKey, isNeeded: boolean) {
  return { enabled: isNeeded && findRefusal(queryClient, queryKey) === null };
}

/**
 * Refetches the queries on screen that failed because of the user's token or roles, and resets the others that did.
 * Called when the token or the roles have changed. The data on screen stays until the response arrives.
 */
export function refetchRefused(queryClient: QueryClient): void {
  const failed = queryClient
    .getQueryCache()
    .findAll({ predicate: ({ state }) => dependsOnToken(state.error) });
  for (const query of failed) {
    // The screen reads a failure from the query's own state.
    if (query.getObserversCount() > 0) query.fetch().catch(() => undefined);
    else query.reset();
  }
}
