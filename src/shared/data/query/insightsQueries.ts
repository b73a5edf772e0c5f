import type {
  InfiniteQueryObserverOptions,
  QueryClient,
  QueryFunctionContext,
  QueryKey,
  QueryObserverOptions,
} from '@tanstack/react-query';
import { fetchCommentTags, type CommentCategory } from '../../../insights/endpoints/commentTags';
import { fetchCommentsPage, type CommentsFilter } from '../../../insights/endpoints/comments';
import {
  fetchConversationSegments,
  type ConversationSegment,
} from '../../../insights/endpoints/conversationSegments';
import { commonAgentId, fetchReservationSegments } from '../../../insights/endpoints/reservationSegments';
import { fetchSegment } from '../../../insights/endpoints/segmentById';
import { isReservationSid, type Segment, type SegmentOptions } from '../../../insights/endpoints/segments';
import { fetchInsightsRoles } from '../../../insights/endpoints/userRoles';
import { isNotFound } from '../../../insights/http/InsightsError';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { Audience } from '../audience';
import type { FeedbackServices } from '../FeedbackServices';
import type { SelectedReservation } from '../selection';
import type { AgentIdResponse, ReservationSegments } from './AgentIdResponse';
import { nextCursors, type CommentBatch, type PageCursor } from './commentBatch';
import { fetchBatch, largePageSize, MAX_PAGE_SIZE } from './fetchBatch';
import {
  AGENT_PAGE_FRESHNESS,
  agentCommentsFreshness,
  agentIdFreshness,
  CATEGORIES_FRESHNESS,
  CONVERSATION_FRESHNESS,
  ROLES_FRESHNESS,
  SEEN_SEGMENTS_FRESHNESS,
  SEGMENT_FRESHNESS,
  segmentCommentsFreshness,
  segmentsFreshness,
} from './freshness';
import { enabledUnlessRefused } from './queryRefusals';
import { cachedData } from './cachedQuery';

/*
 * The options of every query to Insights: its key, what it fetches, when it is enabled. When it is fetched again is in
 * freshness.ts. The first part of a key names the endpoint. The queries about the user's own assessments are in
 * assessmentQueries.ts.
 */

/** What the options of a query are made of. */
export interface QueryContext extends Pick<FeedbackServices, 'client' | 'fetchSettings'> {
  /** The cache, which knows what Insights has refused. */
  queryClient: QueryClient;
  /** Nothing is polled while the page is hidden. */
  isPageVisible: boolean;
}

/** What is kept of segments besides their ids. */
function segmentOptions({ fetchSettings }: Pick<QueryContext, 'fetchSettings'>): SegmentOptions {
  return { includeCustomerName: fetchSettings.includeCustomerName };
}

export const segmentsKey = (reservationSid: string) => ['segments', reservationSid] as const;

/** The segments of a reservation; none while Insights has not processed the conversation. */
export function segmentsQuery(
  context: QueryContext,
  { reservationSid, phase, workerSid }: SelectedReservation,
): QueryObserverOptions<Segment[]> & { queryKey: QueryKey } {
  const queryKey = segmentsKey(reservationSid);
  const known = cachedData<Segment[]>(context.queryClient, queryKey) ?? [];
  return {
    queryKey,
    queryFn: ({ signal }) =>
      fetchReservationSegments(context.client, {
        ...segmentOptions(context),
        reservationSids: [reservationSid],
        signal,
      }),
    ...enabledUnlessRefused(context.queryClient, queryKey, phase !== 'offered', workerSid),
    ...segmentsFreshness(context, phase, known),
  };
}

/** The key of the signed-in worker's agent ID, and the start of the keys of other workers' agent IDs. */
export const AGENT_ID_KEY = ['segments', 'agentId'] as const;

export interface AgentIdRequest {
  queryKey: QueryKey;
  isNeeded: boolean;
  /** The worker's reservations, whose segments name the agent. */
  reservationSids: () => readonly string[];
  /** The worker, in Teams View. Absent for the signed-in worker. */
  workerSid?: string;
}

/**
 * The agent that the segments of all reservations name, or null. One request fetches them all, because any reservation
 * that Insights has processed names the agent.
 */
export function agentIdQuery(
  context: QueryContext,
  { queryKey, isNeeded, reservationSids, workerSid }: AgentIdRequest,
): QueryObserverOptions<AgentIdResponse> & { queryKey: QueryKey } {
  return {
    queryKey,
    async queryFn({ signal }) {
      // Stored SIDs come from the browser's storage. One invalid SID would make Insights reject the whole request.
      const requested = reservationSids().filter(isReservationSid);
      const [first, ...others] = requested;
      if (first === undefined) return { agentId: null, reservationSids: [], segments: [] };
      const segments = await fetchReservationSegments(context.client, {
        ...segmentOptions(context),
        reservationSids: [first, ...others],
        signal,
      });
      return { agentId: commonAgentId(segments), reservationSids: requested, segments };
    },
    ...enabledUnlessRefused(context.queryClient, queryKey, isNeeded, workerSid),
    ...agentIdFreshness(context),
  };
}

/** The start of the keys of segments that are fetched for several reservations of a worker. */
export const SEEN_SEGMENTS_KEY = ['segments', 'seen'] as const;

/** The most reservations that one request takes. */
export const MAX_RESERVATIONS_TOGETHER = 20;

/**
 * The segments of reservations that were seen of a worker in Teams View, in one request.
 * @param reservationSids at most `MAX_RESERVATIONS_TOGETHER`
 */
export function seenSegmentsQuery(
  context: QueryContext,
  workerSid: string,
  reservationSids: readonly [string, ...string[]],
): QueryObserverOptions<ReservationSegments> & { queryKey: QueryKey } {
  const queryKey = [...SEEN_SEGMENTS_KEY, workerSid, ...reservationSids];
  return {
    queryKey,
    async queryFn({ signal }) {
      const segments = await fetchReservationSegments(context.client, {
        ...segmentOptions(context),
        reservationSids,
        signal,
      });
      return { reservationSids, segments };
    },
    ...enabledUnlessRefused(context.queryClient, queryKey, true, workerSid),
    ...SEEN_SEGMENTS_FRESHNESS,
  };
}

/** The start of the keys of segments that are fetched by their IDs. */
export const SEGMENT_BY_ID_KEY = ['segments', 'byId'] as const;

export const segmentByIdKey = (segmentId: string) => [...SEGMENT_BY_ID_KEY, canonicalId(segmentId)] as const;

/** One segment that a supervisor has named; null if Insights does not have it. Fetches nothing for null. */
export function segmentByIdQuery(
  context: QueryContext,
  segmentId: string | null,
  workerSid: string,
): QueryObserverOptions<Segment | null> & { queryKey: QueryKey } {
  const queryKey = segmentByIdKey(segmentId ?? '');
  return {
    queryKey,
    queryFn: ({ signal }) =>
      fetchSegment(context.client, segmentId ?? '', { ...segmentOptions(context), signal }),
    ...enabledUnlessRefused(context.queryClient, queryKey, segmentId !== null, workerSid),
    ...SEGMENT_FRESHNESS,
  };
}

/** All segments of the conversation that a segment of a worker in Teams View belongs to. */
export function conversationQuery(
  context: QueryContext,
  segmentId: string | null,
  workerSid: string,
): QueryObserverOptions<readonly ConversationSegment[]> & { queryKey: QueryKey } {
  const queryKey = ['conversations', segmentId] as const;
  return {
    queryKey,
    async queryFn({ signal }) {
      try {
        return await fetchConversationSegments(context.client, { segmentId: segmentId ?? '', signal });
      } catch (error) {
        if (isNotFound(error)) return [];
        throw error;
      }
    },
    ...enabledUnlessRefused(context.queryClient, queryKey, segmentId !== null, workerSid),
    ...CONVERSATION_FRESHNESS,
  };
}

/** The categories of comments. */
export function categoriesQuery(
  context: QueryContext,
  isNeeded: boolean,
): QueryObserverOptions<readonly CommentCategory[]> {
  const queryKey = ['commentTags'] as const;
  return {
    queryKey,
    queryFn: ({ signal }) => fetchCommentTags(context.client, { signal }),
    ...enabledUnlessRefused(context.queryClient, queryKey, isNeeded),
    ...CATEGORIES_FRESHNESS,
  };
}

/** The user's roles in Insights. */
export function rolesQuery(
  context: QueryContext,
  isNeeded: boolean,
): QueryObserverOptions<readonly string[]> {
  const queryKey = ['userRoles'] as const;
  return {
    queryKey,
    queryFn: ({ signal }) => fetchInsightsRoles(context.client, { signal }),
    ...enabledUnlessRefused(context.queryClient, queryKey, isNeeded),
    ...ROLES_FRESHNESS,
  };
}

/** The options of a query for a list of comments. Each of its pages is a batch. */
export type CommentsQuery = Omit<InfiniteQueryObserverOptions<CommentBatch>, 'meta'> & {
  queryKey: QueryKey;
  meta?: { workerSid: string };
};

/** The order in which Insights names the segments does not matter. */
export const segmentCommentsKey = (segmentIds: readonly string[]) =>
  ['comments', 'segments', [...segmentIds].sort()] as const;

/**
 * The comments on segments. Nothing is fetched while there are no segments.
 * @param workerSid the worker in Teams View whose segments they are; absent for the signed-in worker's own
 */
export function segmentCommentsQuery(
  context: QueryContext,
  segmentIds: readonly string[],
  workerSid?: string,
): CommentsQuery {
  const { fetchSettings } = context;
  const queryKey = segmentCommentsKey(segmentIds);
  return {
    ...batches(
      context,
      segmentIds.map((segmentId) => ({ segmentId })),
      fetchSettings.firstPageSize,
    ),
    queryKey,
    ...enabledUnlessRefused(context.queryClient, queryKey, segmentIds.length > 0, workerSid),
    ...segmentCommentsFreshness(context),
  };
}

/** The size of the pages of an agent's list: a small first page, or the largest pages. */
export type PageSizes = 'first' | 'large';

export const agentCommentsKey = (agentId: string | null, pages: PageSizes) =>
  ['comments', 'agent', agentId, pages] as const;

export interface AgentCommentsRequest {
  /** Nothing is fetched while it is null. */
  agentId: string | null;
  pages: PageSizes;
  /** Who reads the list. */
  audience: Audience;
  isNeeded: boolean;
  /** The worker, in Teams View. Absent for the signed-in worker. */
  workerSid?: string;
}

/** The comments on an agent. */
export function agentCommentsQuery(context: QueryContext, request: AgentCommentsRequest): CommentsQuery {
  const { agentId, pages, audience, isNeeded, workerSid } = request;
  const { fetchSettings } = context;
  const queryKey = agentCommentsKey(agentId, pages);
  const pageSize = pages === 'first' ? fetchSettings.firstPageSize : largePageSize(fetchSettings);
  return {
    ...batches(context, agentId === null ? [] : [{ agentId }], pageSize),
    queryKey,
    ...enabledUnlessRefused(context.queryClient, queryKey, isNeeded && agentId !== null, workerSid),
    ...agentCommentsFreshness(context, audience),
  };
}

/** The key of what one page says about an agent, for the column of the Teams table. */
export const agentPageKey = (agentId: string) => ['agentPage', agentId] as const;

export interface AgentPageRequest<Data> {
  agentId: string;
  workerSid: string;
  /** What is kept of the page. A table with many agents would otherwise keep tens of thousands of comments. */
  read: (batch: CommentBatch) => Data;
}

/** What one request, with as many comments as the API returns at once, says about an agent. */
export function agentPageQuery<Data>(
  context: Omit<QueryContext, 'isPageVisible'>,
  { agentId, workerSid, read }: AgentPageRequest<Data>,
): QueryObserverOptions<Data> & { queryKey: QueryKey } {
  const queryKey = agentPageKey(agentId);
  return {
    queryKey,
    async queryFn({ signal }) {
      const filter = { agentId };
      const page = await fetchCommentsPage(context.client, { filter, pageSize: MAX_PAGE_SIZE, signal });
      return read({ sequences: [{ filter, pages: [page] }] });
    },
    ...enabledUnlessRefused(context.queryClient, queryKey, true, workerSid),
    ...AGENT_PAGE_FRESHNESS,
  };
}

/** `getNextPageParam` is the only source of a page parameter. The first page has none. */
type BatchContext = QueryFunctionContext<QueryKey, readonly PageCursor[] | undefined>;

/** How a list is fetched batch by batch. */
function batches(
  { client, fetchSettings }: QueryContext,
  filters: readonly CommentsFilter[],
  pageSize: number,
): Pick<CommentsQuery, 'queryFn' | 'getNextPageParam'> {
  const firstCursors = filters.map((filter): PageCursor => ({ filter, pageUrl: null }));
  return {
    queryFn: ({ pageParam, signal }: BatchContext) =>
      fetchBatch(client, pageParam ?? firstCursors, { ...fetchSettings, pageSize }, signal),
    getNextPageParam: (_lastBatch, loaded) => nextCursors(loaded, fetchSettings),
  };
}
