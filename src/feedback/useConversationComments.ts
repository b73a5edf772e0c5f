import { useQuery, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CommentsFilter } from '../insights/comments';
import type { Segment } from '../insights/segments';
import { FIRST_PAGE_SIZE, type LoadedStep } from './commentPages';
import type { CommentsPart, CommentsView } from './CommentsView';
import { useFeedbackServices } from './FeedbackServices';
import { segmentsOfReservations } from './segmentsOfReservations';
import { asInsightsError, askingRules, refusalOf, type Failure } from './askingRules';
import { agreedAgentId, learnAgentId } from './useAgentId';
import { useCommentSteps } from './useCommentSteps';
import { useOnline } from './useOnline';
import { recentFeedbackKeys } from './useRecentFeedback';

const COMMENTS_STALE_AFTER_MS = 60_000;
const FOUND_STALE_AFTER_MS = 10 * 60_000;
const NOT_FOUND_STALE_AFTER_MS = 2 * 60_000;
/** A live conversation has no segment as a rule, so it is asked about once and then seldom. */
const LIVE_STALE_AFTER_MS = 15 * 60_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

/** The reservation the agent has selected. `phase` says how far its conversation is. */
export interface SelectedReservation {
  reservationSid: string;
  phase: 'offered' | 'live' | 'ended';
}

const segmentsKey = (reservationSid: string) => ['segments', reservationSid] as const;

/** Stands in while nothing is selected: hooks have to be called all the same, and nothing is asked for it. */
const NO_RESERVATION: SelectedReservation = { reservationSid: '', phase: 'offered' };

/** The segments of one reservation; none while Insights has not processed the conversation. */
function useSegments(reservation: SelectedReservation | null) {
  const { reservationSid, phase } = reservation ?? NO_RESERVATION;
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  const queryKey = segmentsKey(reservationSid);
  const known = queryClient.getQueryData<Segment[]>(queryKey);
  const rules = askingRules(queryClient, queryKey, phase !== 'offered');
  return useQuery<Segment[]>({
    queryKey,
    staleTime: staleAfterMs(phase, known ?? []),
    queryFn: async ({ signal }) => {
      const segments = await segmentsOfReservations(services.client, [reservationSid], signal);
      learnAgentId(services, queryClient, reservationSid, segments);
      return segments;
    },
    ...rules,
    refetchInterval: (data, asked) => {
      const pause = rules.refetchInterval(data, asked);
      if (pause !== false || phase !== 'ended' || !data || data.length > 0) return pause;
      return Math.min(NOT_FOUND_STALE_AFTER_MS * 2 ** (asked.state.dataUpdateCount - 1), LONGEST_PAUSE_MS);
    },
  });
}

function staleAfterMs(phase: SelectedReservation['phase'], known: readonly Segment[]): number {
  if (known.length > 0) return FOUND_STALE_AFTER_MS;
  return phase === 'live' ? LIVE_STALE_AFTER_MS : NOT_FOUND_STALE_AFTER_MS;
}

/**
 * Which of a reservation's segments are the agent's own. When the agent is not known and the segments name
 * several, nobody can tell: null.
 */
function ownSegmentIds(segments: readonly Segment[], ownAgentId: string | null): string[] | null {
  const named = segments.some(({ agentId }) => agentId !== null);
  if (ownAgentId === null && named) return null;
  return segments
    .filter(({ agentId }) => agentId === null || agentId === ownAgentId)
    .map(({ segmentId }) => segmentId);
}

/** What the agent's own list, when it is there, already says about these segments. */
function fromRecentFeedback(
  queryClient: QueryClient,
  agentId: string | null,
  segmentIds: readonly string[],
): LoadedStep | undefined {
  const read = recentFeedbackKeys(agentId).map((key) =>
    queryClient.getQueryData<InfiniteData<LoadedStep>>(key),
  );
  const recent = read.find((steps) => steps !== undefined);
  const pages = recent?.pages.flatMap((step) => step.chains.flatMap((chain) => chain.pages)) ?? [];
  const comments = pages
    .flatMap((page) => page.comments)
    .filter(({ segmentId }) => segmentId !== null && segmentIds.includes(segmentId));
  if (comments.length === 0) return undefined;
  const page = {
    pageUrl: '',
    recordKeys: comments.map(({ key }) => key),
    nextPageUrl: null,
    untrustedNextPage: false,
    comments,
    unreadableCount: 0,
  };
  return { chains: [{ filter: {}, pages: [page] }] };
}

/** The comments on the conversation of the selected reservation; asks nothing while none is selected. */
export function useConversationComments(reservation: SelectedReservation | null): CommentsPart {
  const { memory } = useFeedbackServices();
  const queryClient = useQueryClient();
  const online = useOnline();
  const segments = useSegments(reservation);
  const ownAgentId = memory.read().agentId ?? agreedAgentId(segments.data ?? []);
  const ownIds = useMemo(() => ownSegmentIds(segments.data ?? [], ownAgentId), [segments.data, ownAgentId]);
  const segmentIds = ownIds ?? [];
  const { reservationSid, phase } = reservation ?? NO_RESERVATION;
  const comments = useCommentSteps({
    subject: reservationSid,
    queryKey: ['comments', 'segments', segmentIds],
    filters: segmentIds.map((segmentId): CommentsFilter => ({ segmentId })),
    pageSize: FIRST_PAGE_SIZE,
    enabled: segmentIds.length > 0,
    staleTimeMs: COMMENTS_STALE_AFTER_MS,
    ownAgentId,
    knownElsewhere: () => fromRecentFeedback(queryClient, ownAgentId, segmentIds),
  });
  const { refetch } = segments;
  const findSegments = useCallback(() => void refetch(), [refetch]);
  const stopFinding = useCallback(
    () => void queryClient.cancelQueries(segmentsKey(reservationSid)),
    [queryClient, reservationSid],
  );

  if (segmentIds.length > 0) return comments;
  const refusal = refusalOf(queryClient, segmentsKey(reservationSid));
  return {
    ...comments,
    view: ownIds === null ? { kind: 'agentUnknown' } : viewWithoutSegments(phase, segments, online, refusal),
    updatedAt: segments.dataUpdatedAt || null,
    refreshing: segments.isFetching,
    // An offered conversation has nothing to be asked for.
    refresh: phase === 'offered' ? () => undefined : findSegments,
    cancel: stopFinding,
  };
}

/** The screen of a conversation of which Insights has named no segment, or not yet. */
function viewWithoutSegments(
  phase: SelectedReservation['phase'],
  segments: ReturnType<typeof useSegments>,
  online: boolean,
  refusal: Failure | null,
): CommentsView {
  const nothingYet: CommentsView = { kind: phase === 'ended' ? 'empty' : 'live' };
  if (phase === 'offered') return nothingYet;
  if (!online && !segments.data) return { kind: 'offline' };
  if (segments.isError && online) {
    return { kind: 'failed', error: asInsightsError(segments.error), failedAt: segments.errorUpdatedAt };
  }
  if (segments.data) return nothingYet;
  if (refusal) return { kind: 'failed', ...refusal };
  return { kind: segments.fetchStatus === 'idle' ? 'cancelled' : 'loading' };
}
