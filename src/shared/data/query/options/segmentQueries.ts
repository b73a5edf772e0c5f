import type { QueryKey, QueryObserverOptions } from '@tanstack/react-query';
import {
  fetchConversationSegments,
  type ConversationSegment,
} from '../../../../insights/endpoints/conversationSegments';
import { commonAgentId, fetchReservationSegments } from '../../../../insights/endpoints/reservationSegments';
import { fetchSegment } from '../../../../insights/endpoints/segmentById';
import { isReservationSid, type Segment, type SegmentOptions } from '../../../../insights/endpoints/segments';
import { isNotFound } from '../../../../insights/http/InsightsError';
import { canonicalId } from '../../../../insights/parse/canonicalId';
import type { SelectedReservation } from '../../selection';
import { cachedData } from '../cachedQuery';
import {
  agentIdFreshness,
  CONVERSATION_FRESHNESS,
  SEEN_SEGMENTS_FRESHNESS,
  SEGMENT_FRESHNESS,
  segmentsFreshness,
} from '../queryFreshness';
import { enabledUnlessRefused } from '../queryRefusals';
import type { AgentIdResponse, ReservationSegments } from './AgentIdResponse';
import type { QueryContext } from './QueryContext';

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
