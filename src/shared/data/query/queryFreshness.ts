import {
  focusManager,
  type InfiniteData,
  type Query,
  type QueryObserverOptions,
  type QueryState,
} from '@tanstack/react-query';
import type { Segment } from '../../../insights/endpoints/segments';
import type { Audience } from '../audience';
import type { FetchSettings } from '../FetchSettings';
import type { SelectedReservation } from '../selection';
import type { CachedComments } from './commentBatch';
import { CACHE_TIME_MS, POLLING_MS, STALE_AFTER_MS } from './freshness';
import type { AgentIdResponse } from './options/AgentIdResponse';
import { isNotRecognized, isTransient, isTransientError, rateLimitPauseMs } from './queryErrors';
import { growingIntervalMs, type GrowingInterval } from './requestDelays';

/*
 * When each query is fetched again. The times are in freshness.ts.
 *
 * - Stale data is fetched again when its screen opens, when the user returns to the window and when the network returns.
 * - Data that stays on screen is fetched again at an interval. TanStack Query skips the times at which the page is hidden.
 * - A query that failed for a transient reason is fetched again by autoRetry.ts only. A token that was not accepted is
 *   such a reason too, because it may be accepted a moment later.
 * - A query of a user whom the agent function does not recognize yet is fetched again at a growing interval.
 * - A refused query is fetched again when the user's token changes (queryRefusals.ts), or at a press of a button.
 */

/** The part of a query's options that says when it is fetched again. */
type Freshness<Data> = Pick<QueryObserverOptions<Data>, 'staleTime' | 'cacheTime' | 'refetchInterval'>;

/** What holds for every query. */
export const DEFAULT_FRESHNESS = {
  // The Insights client does the retries within a fetch, because it knows which requests can be retried.
  retry: false,
  cacheTime: CACHE_TIME_MS,
  // Browsers can say "offline" while requests work. So a query is never paused; a failed request is the proof.
  networkMode: 'always',
  refetchOnWindowFocus: ({ state }: Query) => !isRetriedLater(state),
  // A hidden page fetches again when the user returns to it.
  refetchOnReconnect: ({ state }: Query) => focusManager.isFocused() && !isRetriedLater(state),
} as const;

/** What decides besides the kind of the query. */
interface RefetchContext {
  fetchSettings: Pick<FetchSettings, 'refreshIntervalMs' | 'intervalOffsetMs'>;
  /** Polling stops while the page is hidden, and starts again when it is visible. */
  isPageVisible: boolean;
}

/** @param audience who reads the list: agents see new comments on themselves sooner */
export function agentCommentsFreshness(context: RefetchContext, audience: Audience) {
  return commentsFreshness(context, STALE_AFTER_MS.agentComments[audience]);
}

export function segmentCommentsFreshness(context: RefetchContext) {
  return commentsFreshness(context, STALE_AFTER_MS.segmentComments);
}

/**
 * A list with more than one batch is not refreshed automatically, because that would fetch all of its pages, only to
 * find what is new on the first one.
 */
function commentsFreshness(context: RefetchContext, staleTime: number) {
  const hasOneBatch = (list: CachedComments | undefined): boolean => list?.pages.length === 1;
  return {
    staleTime,
    refetchOnWindowFocus: ({ state }: { state: Query<unknown, unknown, CachedComments>['state'] }) =>
      hasOneBatch(state.data) && !isRetriedLater(state),
    refetchInterval: (data: CachedComments | undefined, { state }: Pick<Query, 'state'>) =>
      recognitionIntervalMs(context, state) ??
      (state.error === null && hasOneBatch(data) && refreshIntervalMs(context)),
  };
}

function refreshIntervalMs({ fetchSettings }: RefetchContext): number | false {
  const { refreshIntervalMs: intervalMs, intervalOffsetMs } = fetchSettings;
  return intervalMs === null ? false : intervalMs + intervalOffsetMs;
}

/** @param known the segments in the cache */
export function segmentsFreshness(
  context: RefetchContext,
  phase: SelectedReservation['phase'],
  known: readonly Segment[],
): Freshness<Segment[]> {
  const staleWithout =
    phase === 'live' ? STALE_AFTER_MS.segmentsOfLiveConversation : STALE_AFTER_MS.noSegments;
  return {
    staleTime: known.length > 0 ? STALE_AFTER_MS.segments : staleWithout,
    refetchInterval: (data, { state }) =>
      recognitionIntervalMs(context, state) ??
      (context.isPageVisible &&
        phase === 'ended' &&
        data?.length === 0 &&
        state.error === null &&
        pollingIntervalMs(POLLING_MS.segments, state.dataUpdateCount, context)),
  };
}

export function agentIdFreshness(context: RefetchContext): Freshness<AgentIdResponse> {
  return {
    staleTime: STALE_AFTER_MS.agentId,
    refetchInterval: (data, { state }) =>
      recognitionIntervalMs(context, state) ??
      (context.isPageVisible &&
        data?.agentId === null &&
        state.error === null &&
        pollingIntervalMs(POLLING_MS.agentId, state.dataUpdateCount, context)),
  };
}

/**
 * Whether a learned agent ID can be checked again after a response has contradicted it: at the intervals at which an
 * unknown one is fetched.
 */
export function isAgentIdCheckDue(
  state: Pick<QueryState, 'dataUpdatedAt' | 'errorUpdatedAt' | 'dataUpdateCount' | 'errorUpdateCount'>,
): boolean {
  const responseCount = state.dataUpdateCount + state.errorUpdateCount;
  const passedMs = Date.now() - Math.max(state.dataUpdatedAt, state.errorUpdatedAt);
  return responseCount === 0 || passedMs >= growingIntervalMs(POLLING_MS.agentId, responseCount);
}

export const SEGMENT_FRESHNESS = { staleTime: STALE_AFTER_MS.segments } as const;
export const SEEN_SEGMENTS_FRESHNESS = { staleTime: STALE_AFTER_MS.segments } as const;
export const CONVERSATION_FRESHNESS = { staleTime: STALE_AFTER_MS.conversation } as const;
/** A page stays longer than it is fresh, because no screen observes it. Old figures are shown until new ones arrive. */
export const AGENT_PAGE_FRESHNESS = {
  staleTime: STALE_AFTER_MS.agentPage,
  cacheTime: 3 * STALE_AFTER_MS.agentPage,
} as const;
export const CATEGORIES_FRESHNESS = { staleTime: STALE_AFTER_MS.categories } as const;
export const OWN_ASSESSMENT_FRESHNESS = { staleTime: STALE_AFTER_MS.ownAssessment } as const;
export const ANSWER_SCORES_FRESHNESS = {
  staleTime: STALE_AFTER_MS.answerScores,
  cacheTime: Infinity,
} as const;
export const ROLES_FRESHNESS = { staleTime: STALE_AFTER_MS.roles, cacheTime: Infinity } as const;

/**
 * The entries about comments come from the project's own functions. Their failures must not delay the comments, so the
 * rounds of autoRetry.ts leave them out, and they have an interval of their own. Several pages are not refreshed
 * automatically, as for comments.
 */
export function feedbackEntriesFreshness(context: RefetchContext) {
  const hasOnePage = (data: InfiniteData<unknown> | undefined): boolean => (data?.pages.length ?? 0) <= 1;
  return {
    staleTime: STALE_AFTER_MS.feedbackEntries,
    refetchOnWindowFocus: ({ state }: { state: Query<unknown, unknown, InfiniteData<unknown>>['state'] }) =>
      hasOnePage(state.data) && !isRetriedLater(state),
    refetchInterval: (data: InfiniteData<unknown> | undefined, { state }: Pick<Query, 'state'>) => {
      if (state.error !== null) return isTransientError(state.error) && entriesRetryMs(context, state);
      return hasOnePage(data) && refreshIntervalMs(context);
    },
  };
}

function entriesRetryMs(
  { fetchSettings }: RefetchContext,
  { error, errorUpdateCount }: Pick<Query['state'], 'error' | 'errorUpdateCount'>,
): number {
  const intervalMs = growingIntervalMs(POLLING_MS.feedbackEntries, errorUpdateCount);
  return Math.max(intervalMs + fetchSettings.intervalOffsetMs, rateLimitPauseMs(error) ?? 0);
}

/** Whether a failed query is fetched again automatically, so that the user's return is no reason to fetch it. */
function isRetriedLater(state: Pick<Query['state'], 'error' | 'fetchMeta'>): boolean {
  return isTransient(state) || isNotRecognized(state.error);
}

/** The interval while the agent function does not recognize the user, or null when it does. False on a hidden page. */
function recognitionIntervalMs(
  context: RefetchContext,
  { error, errorUpdateCount }: Pick<Query['state'], 'error' | 'errorUpdateCount'>,
): number | false | null {
  if (!isNotRecognized(error)) return null;
  return context.isPageVisible && pollingIntervalMs(POLLING_MS.notRecognized, errorUpdateCount, context);
}

/** How long this browser waits before it asks again for what Insights does not have yet. */
function pollingIntervalMs(
  range: GrowingInterval,
  responseCount: number,
  { fetchSettings }: RefetchContext,
): number {
  return growingIntervalMs(range, responseCount) + fetchSettings.intervalOffsetMs;
}
