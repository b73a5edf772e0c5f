import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { InsightsError } from '../../../insights/http/InsightsError';
import { toInsightsError, type QueryFailure } from './queryErrors';
import { cachedState } from './cachedQuery';

/** Insights refused the user, so the same query fails in the same way until the user's roles or token change. */
function isRefused(error: unknown): boolean {
  return error instanceof InsightsError && error.kind === 'notPermitted';
}

/** Insights has what was asked for under another agent. That says nothing about other questions. */
function isOfOtherAgent(error: unknown): boolean {
  return error instanceof InsightsError && error.kind === 'otherAgent';
}

/** Whether a failure can end with another token. A token that was not accepted may also be accepted later. */
function dependsOnToken(error: unknown): boolean {
  return isRefused(error) || (error instanceof InsightsError && error.kind === 'unauthenticated');
}

/** What Insights was asked about: a worker in Teams View, or one question of the signed-in worker. */
function subjectOf({ meta, queryKey }: Pick<Query, 'meta' | 'queryKey'>): string {
  // The two page sizes of a list, the last part of its key, are one question.
  return typeof meta?.workerSid === 'string' ? meta.workerSid : JSON.stringify(queryKey.slice(0, 3));
}

/** The store for feedback is another service, which says nothing about Insights. */
const isOfInsights = ({ queryKey }: Pick<Query, 'queryKey'>): boolean => queryKey[0] !== 'feedbackEntries';

const isOfTeam = ({ meta }: Pick<Query, 'meta'>): boolean => meta?.workerSid !== undefined;

/**
 * The refused queries that prove that Insights refuses the user, and not only a subject. In Teams View, they are of the
 * same endpoint. The panel asks different endpoints about one worker, so all of its queries count.
 */
function refusedSubjects(queryClient: QueryClient, refused: readonly Query[], isTeam: boolean): Set<string> {
  const all = isTeam
    ? refused
    : queryClient.getQueryCache().findAll({
        predicate: (query) => !isOfTeam(query) && isOfInsights(query) && isRefused(query.state.error),
      });
  return new Set(all.map(subjectOf));
}

/**
 * Why a query is not fetched automatically: Insights has refused it, or has refused every query to its endpoint so far,
 * about different subjects, which means that it refuses the user. Null when the query can be fetched.
 * @param workerSid the worker in Teams View whom the query is about; absent for the signed-in worker's own queries
 */
export function findRefusal(
  queryClient: QueryClient,
  queryKey: QueryKey,
  workerSid?: string,
): QueryFailure | null {
  const own = cachedState(queryClient, queryKey);
  if (own && (isRefused(own.error) || isOfOtherAgent(own.error)))
    return { error: toInsightsError(own.error), failedAt: own.errorUpdatedAt };
  const isTeam = workerSid !== undefined;
  // The first part of a query's key names its endpoint.
  const queries = queryClient.getQueryCache().findAll([queryKey[0]]);
  if (queries.some(({ state }) => state.data !== undefined)) return null;
  const refused = queries.filter((query) => isOfTeam(query) === isTeam && isRefused(query.state.error));
  const [first] = refused;
  if (!first || refusedSubjects(queryClient, refused, isTeam).size < 2) return null;
  return { error: toInsightsError(first.state.error), failedAt: first.state.errorUpdatedAt };
}

/** Whether the queries to an endpoint, which the first part of their keys names, got refusals and no data. */
export function hasOnlyRefusals(queryClient: QueryClient, endpoint: string): boolean {
  const queries = queryClient.getQueryCache().findAll([endpoint]);
  return (
    queries.some(({ state }) => isRefused(state.error)) &&
    queries.every(({ state }) => state.data === undefined)
  );
}

/**
 * A response that an endpoint gives to every such request counts as a refusal: where an account does not have the
 * endpoint (404), or where it does not take what the plugin sends (400). Other errors stay as they are.
 */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof InsightsError) || (error.kind !== 'rejected' && error.kind !== 'notFound'))
    return error;
  const { operation, status, code, moreInfo } = error;
  return new InsightsError('notPermitted', operation, { status, code, moreInfo });
}

/**
 * Enables a query while it is needed and has not been refused. The user can still fetch a refused query again with
 * `refetch`.
 * @param workerSid the worker in Teams View whom the query is about; absent for the signed-in worker's own queries
 */
export function enabledUnlessRefused(
  queryClient: QueryClient,
  queryKey: QueryKey,
  isNeeded: boolean,
  workerSid?: string,
): { enabled: boolean; meta?: { workerSid: string } } {
  const enabled = isNeeded && findRefusal(queryClient, queryKey, workerSid) === null;
  return workerSid === undefined ? { enabled } : { enabled, meta: { workerSid } };
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
