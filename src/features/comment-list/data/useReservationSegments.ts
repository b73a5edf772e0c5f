import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Segment } from '../../../insights/endpoints/segments';
import type { CommentListState, CommentsView } from '../../../shared/data/CommentListState';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { useOnline, useVisible } from '../../../shared/data/query/browserState';
import { isTransient, toInsightsError, type QueryFailure } from '../../../shared/data/query/queryErrors';
import { enabledUnlessRefused, findRefusal } from '../../../shared/data/query/queryRefusals';
import type { SelectedReservation } from '../../../shared/data/selection';
import {
  segmentsQueryOptions,
  segmentsRefetchIntervalMs,
  segmentsStaleTimeMs,
  type OnSegments,
} from './segmentsQuery';

const NO_SEGMENTS: readonly Segment[] = [];

export interface ReservationSegments {
  segments: readonly Segment[];
  /** The screen and the actions while Insights has no segment. */
  emptyState: Pick<CommentListState, 'view' | 'updatedAt' | 'refreshing' | 'refresh' | 'cancel'>;
}

/**
 * The segments of one reservation; none while Insights has not processed the conversation.
 * @param onSegments called with each response, so that the agent ID can be learned from it
 */
export function useReservationSegments(
  { reservationSid, phase }: SelectedReservation,
  onSegments: OnSegments,
): ReservationSegments {
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  const online = useOnline();
  const options = segmentsQueryOptions(services, reservationSid, onSegments);
  const { queryKey } = options;
  const known = queryClient.getQueryData<Segment[]>(queryKey);
  const visible = useVisible();
  const query = useQuery<Segment[]>({
    ...options,
    staleTime: segmentsStaleTimeMs(phase, known ?? []),
    ...enabledUnlessRefused(queryClient, queryKey, phase !== 'offered'),
    refetchInterval: (data, { state }) => {
      if (!visible || phase !== 'ended' || !data || data.length > 0 || isTransient(state)) return false;
      return segmentsRefetchIntervalMs(state.dataUpdateCount);
    },
  });
  const { refetch } = query;
  const refresh = useCallback(() => {
    // There is nothing to fetch for an offered conversation.
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

function viewWithoutSegments(
  phase: SelectedReservation['phase'],
  query: UseQueryResult<Segment[]>,
  online: boolean,
  refusal: QueryFailure | null,
): CommentsView {
  const withoutSegments: CommentsView = { kind: phase === 'ended' ? 'empty' : 'live' };
  if (phase === 'offered') return withoutSegments;
  if (!online && !query.data) return { kind: 'offline' };
  if (query.isError && online) {
    return { kind: 'failed', error: toInsightsError(query.error), failedAt: query.errorUpdatedAt };
  }
  if (query.data) return withoutSegments;
  if (refusal) return { kind: 'failed', ...refusal };
  return { kind: query.fetchStatus === 'idle' ? 'cancelled' : 'loading' };
}
