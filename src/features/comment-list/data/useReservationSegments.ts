import {
  useQuery,
  useQueryClient,
  type QueryFunctionContext,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Segment } from '../../../insights/endpoints/segments';
import { enabledUnlessRefused, findRefusal } from '../../../shared/data/query/queryRefusals';
import { toInsightsError, isTransient, type QueryFailure } from '../../../shared/data/query/queryErrors';
import type { CommentListState, CommentsView } from '../../../shared/data/CommentListState';
import { useFeedbackServices, type FeedbackServices } from '../../../shared/data/FeedbackServices';
import { fetchReservationSegments } from '../../agent-identity/data/fetchReservationSegments';
import { useOnline, useVisible } from '../../../shared/data/query/browserState';
import type { SelectedReservation } from '../../../shared/data/selection';

const FOUND_STALE_AFTER_MS = 10 * 60_000;
const NOT_FOUND_STALE_AFTER_MS = 2 * 60_000;
/** A live conversation has no segment as a rule, so it is asked about once and then seldom. */
const LIVE_STALE_AFTER_MS = 15 * 60_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

const NO_SEGMENTS: readonly Segment[] = [];

export interface ReservationSegments {
  segments: readonly Segment[];
  /** What to show, and what can be done, while Insights has named no segment. */
  emptyState: Pick<CommentListState, 'view' | 'updatedAt' | 'refreshing' | 'refresh' | 'cancel'>;
}

type OnSegments = (segments: readonly Segment[]) => void;

/** The question for the segments of one reservation. `onAnswer` is told of each answer. */
export function segmentsQueryOptions(
  { client }: FeedbackServices,
  reservationSid: string,
  onAnswer: OnSegments,
) {
  return {
    queryKey: ['segments', reservationSid] as const,
    async queryFn({ signal }: QueryFunctionContext): Promise<Segment[]> {
      const segments = await fetchReservationSegments(client, [reservationSid], signal);
      onAnswer(segments);
      return segments;
    },
  };
}

/**
 * The segments of one reservation; none while Insights has not processed the conversation.
 * @param onAnswer told of each answer, for what can be learned from it
 */
export function useReservationSegments(
  { reservationSid, phase }: SelectedReservation,
  onAnswer: OnSegments,
): ReservationSegments {
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  const online = useOnline();
  const question = segmentsQueryOptions(services, reservationSid, onAnswer);
  const { queryKey } = question;
  const known = queryClient.getQueryData<Segment[]>(queryKey);
  const visible = useVisible();
  const query = useQuery<Segment[]>({
    ...question,
    staleTime: staleAfterMs(phase, known ?? []),
    ...enabledUnlessRefused(queryClient, queryKey, phase !== 'offered'),
    refetchInterval: (data, { state }) => {
      if (!visible || phase !== 'ended' || !data || data.length > 0 || isTransient(state)) return false;
      return Math.min(NOT_FOUND_STALE_AFTER_MS * 2 ** (state.dataUpdateCount - 1), LONGEST_PAUSE_MS);
    },
  });
  const { refetch } = query;
  const refresh = useCallback(() => {
    // An offered conversation has nothing to be asked for.
    if (phase !== 'offered') void refetch();
  }, [phase, refetch]);
  const cancel = useCallback(
    () => void queryClient.cancelQueries(['segments', reservationSid]),
    [queryClient, reservationSid],
  );
  return {
    segments: query.data ?? NO_SEGMENTS,
    emptyState: {
      view: viewWithoutSegments(phase, query, online, findRefusal(queryClient, queryKey)),
      updatedAt: query.dataUpdatedAt || null,
      refreshing: query.isFetching,
      refresh,
      cancel,
    },
  };
}

function staleAfterMs(phase: SelectedReservation['phase'], known: readonly Segment[]): number {
  if (known.length > 0) return FOUND_STALE_AFTER_MS;
  return phase === 'live' ? LIVE_STALE_AFTER_MS : NOT_FOUND_STALE_AFTER_MS;
}

function viewWithoutSegments(
  phase: SelectedReservation['phase'],
  query: UseQueryResult<Segment[]>,
  online: boolean,
  refusal: QueryFailure | null,
): CommentsView {
  const nothingYet: CommentsView = { kind: phase === 'ended' ? 'empty' : 'live' };
  if (phase === 'offered') return nothingYet;
  if (!online && !query.data) return { kind: 'offline' };
  if (query.isError && online) {
    return { kind: 'failed', error: toInsightsError(query.error), failedAt: query.errorUpdatedAt };
  }
  if (query.data) return nothingYet;
  if (refusal) return { kind: 'failed', ...refusal };
  return { kind: query.fetchStatus === 'idle' ? 'cancelled' : 'loading' };
}
