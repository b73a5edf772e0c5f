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
import type { AgentIdResponse } from './AgentIdResponse';
import type { CachedComments } from './commentBatch';
import { isNotRecognized, isTransient, isTransientError, rateLimitPauseMs } from './queryErrors';

/*
 * When the plugin fetches from Insights again. Every such time is in this file. The hooks, the prefetch, the automatic
 * retries and the fleet simulation all read it here.
 *
 * - Stale data is fetched again when its screen opens, when the user returns to the window and when the network returns.
 * - Data that stays on screen is fetched again at an interval. TanStack Query skips the times at which the page is hidden.
 * - A query that failed for a transient reason is fetched again by autoRetry.ts only. A token that was not accepted is
 *   such a reason too, because it may be accepted a moment later.
 * - A query of a user whom the agent function does not recognize yet is fetched again at a growing interval.
 * - A refused query is fetched again when the user's token changes (queryRefusals.ts), or at a press of a button.
 */

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/** The age at which data counts as stale. */
const STALE_AFTER_MS = {
  /** Agents who return to the window see new feedback, but switching windows often does not fetch each time. */
  agentComments: { agent: MINUTE_MS, supervisor: 5 * MINUTE_MS } satisfies Record<Audience, number>,
  segmentComments: MINUTE_MS,
  segments: 10 * MINUTE_MS,
  noSegments: 2 * MINUTE_MS,
  /** A live conversation usually has no segment, so its segments are fetched once and then rarely. */
  segmentsOfLiveConversation: 15 * MINUTE_MS,
  agentId: 2 * MINUTE_MS,
  conversation: 10 * MINUTE_MS,
  agentPage: 10 * MINUTE_MS,
  categories: 10 * MINUTE_MS,
  /** Only the reviewer changes it, in Insights, and hardly while they write a comment on the same conversation. */
  ownAssessment: 10 * MINUTE_MS,
  /** What agents acknowledge and ask about, and what supervisors answer. */
  feedbackEntries: MINUTE_MS,
  /** The scores of answers are fetched once in a session, and so are the roles. */
  answerScores: Infinity,
  roles: Infinity,
} as const;

/** Data that Insights does not have yet is fetched at an interval that doubles from the first to the longest. */
const POLLING_MS = {
  segments: { first: 2 * MINUTE_MS, longest: 15 * MINUTE_MS },
  agentId: { first: 2 * MINUTE_MS, longest: 60 * MINUTE_MS },
  notRecognized: { first: 2 * MINUTE_MS, longest: 60 * MINUTE_MS },
  /** After a failure. */
  feedbackEntries: { first: MINUTE_MS, longest: 15 * MINUTE_MS },
} as const;

/**
 * When the marks of seen comments go to the project's own functions, and come from there: at the start, at a return to
 * the window, and after changes. No timer repeats it.
 */
export const SEEN_MARKS = {
  /** Changes are sent together when there has been none for this long, and at the latest after `longestGatherMs`. */
  gatherMs: 5 * SECOND_MS,
  longestGatherMs: 30 * SECOND_MS,
  /**
   * The first request is sent within this many times the spread. Twilio runs only 30 functions of an account at once: 25
   * requests a second are about half of what fits.
   */
  startSpreadFactor: 4,
  /** While one tab sends, the others do not. Longer than an operation of the client takes. */
  sendingMs: 30 * SECOND_MS,
  /** A user who returns to the window reads the marks again, but no sooner than this where lists are never refreshed. */
  defaultStaleMs: 10 * MINUTE_MS,
  pauseMs: { first: 2 * MINUTE_MS, longest: 60 * MINUTE_MS },
} as const;

/** At which age the marks are read again when the user returns: the pace at which a list on screen is refreshed. */
export function seenMarksStaleMs({
  refreshIntervalMs: intervalMs,
}: Pick<FetchSettings, 'refreshIntervalMs'>): number {
  return intervalMs ?? SEEN_MARKS.defaultStaleMs;
}

/** How long nothing is sent after a failure, at least. A store that is not set up is asked less and less often. */
export function seenMarksPauseMs(
  failedRounds: number,
  { intervalOffsetMs }: Pick<FetchSettings, 'intervalOffsetMs'>,
): number {
  return growingIntervalMs(SEEN_MARKS.pauseMs, failedRounds) + intervalOffsetMs;
}

/**
 * A worker without a known agent is asked about again when the worker has other reservations, at most this often. Some
 * workers have a new task every second.
 */
export const AGENT_ID_MIN_INTERVAL_MS = MINUTE_MS;

/** Flex can report many new tokens in a row. Refused queries are then fetched for the first and the last one. */
export const NEW_TOKEN_INTERVAL_MS = 10 * SECOND_MS;

/** The delays of automatic retries. */
export const RETRY_MS = {
  /** The longest delay before the first retry, at least. It doubles with each round that fails. */
  first: 30 * SECOND_MS,
  /** Short enough that the screen is up to date within two minutes of the end of an outage. */
  longest: 2 * MINUTE_MS,
} as const;

/**
 * The longest delay before a retry, in milliseconds. A retry starts in the second half of this time, so the first round
 * is long enough for all browsers that failed in the same second.
 * @param spreadMs from the fetch settings
 */
export function longestRetryDelayMs(failedRounds: number, spreadMs: number): number {
  return Math.min(Math.max(RETRY_MS.first, 2 * spreadMs) * 2 ** failedRounds, RETRY_MS.longest);
}

/** When the network returns, a browser fetches more at once than it does for other reasons that can wait. */
export const NETWORK_SPREAD_FACTOR = 2;

/**
 * How headings of conversations ask for the facts that they lack. No user waits for these facts, so one page sends at most
 * `most` such requests within `withinMs`, and none for some time after a failure.
 */
export const FACTS_REQUESTS = {
  most: 60,
  withinMs: 10 * MINUTE_MS,
  /** Headings that come to rest together are asked about together. */
  gatherMs: 100,
  pauseAfterFailureMs: RETRY_MS.first,
} as const;

/**
 * How the column of the Teams table asks about the agents on screen: one request at a time, with a gap that grows with
 * the number of users.
 */
export const COLUMN_REQUESTS = {
  most: 20,
  withinMs: MINUTE_MS,
  gapMs: { shortest: SECOND_MS, longest: 10 * SECOND_MS },
} as const;

/** The gap between two requests of the column, in milliseconds. @param spreadMs from the fetch settings */
export function columnGapMs(spreadMs: number): number {
  const { shortest, longest } = COLUMN_REQUESTS.gapMs;
  return Math.min(Math.max(shortest, spreadMs / 5), longest);
}

/** A pointer or focus that only passes over a task or an agent does not prefetch the comments. */
export const PREFETCH_DELAY_MS = 100;

/** How many agents of the Teams table are prefetched at most, each with one request or two. */
export const TEAM_PREFETCHES = { most: 20, withinMs: MINUTE_MS } as const;

/** The part of a query's options that says when it is fetched again. */
type Freshness<Data> = Pick<QueryObserverOptions<Data>, 'staleTime' | 'cacheTime' | 'refetchInterval'>;

/** What holds for every query. */
export const DEFAULT_FRESHNESS = {
  // The Insights client does the retries within a fetch, because it knows which requests can be retried.
  retry: false,
  cacheTime: 15 * MINUTE_MS,
  // Browsers can say "offline" while requests work. So a query is never paused; a failed request is the proof.
  networkMode: 'always',
  refetchOnWindowFocus: ({ state }: Query) => !isRetriedLater(state),
  // A hidden page fetches again when the user returns to it.
  refetchOnReconnect: ({ state }: Query) => focusManager.isFocused() && !isRetriedLater(state),
} as const;

/** In milliseconds. It doubles from the first to the longest. */
interface GrowingInterval {
  first: number;
  longest: number;
}

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

/** @param responseCount how many responses have arrived so far */
function growingIntervalMs({ first, longest }: GrowingInterval, responseCount: number): number {
  return Math.min(first * 2 ** (responseCount - 1), longest);
}
