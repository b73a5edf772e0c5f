import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Segment } from '../../../insights/endpoints/segments';
import type { CommentListState, CommentsView } from '../../../shared/data/CommentListState';
import { useOnline } from '../../../shared/data/query/browserState';
import { segmentsKey, segmentsQuery } from '../../../shared/data/query/options/segmentQueries';
import { listProblem } from '../../../shared/data/query/listProblem';
import { toInsightsError, type QueryFailure } from '../../../shared/data/query/queryErrors';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { SelectedReservation } from '../../../shared/data/selection';

const NO_SEGMENTS: readonly Segment[] = [];

export interface ReservationSegments {
  segments: readonly Segment[];
  /** The screen and the actions while Insights has no segment. */
  emptyState: Pick<CommentListState, 'view' | 'updatedAt' | 'refreshing' | 'refresh' | 'cancel'>;
}

/** The segments of one reservation; none while Insights has not processed the conversation. */
export function useReservationSegments(reservation: SelectedReservation): ReservationSegments {
  const { reservationSid, phase, workerSid } = reservation;
  const context = useQueryContext();
  const { queryClient } = context;
  const online = useOnline();
  const query = useQuery(segmentsQuery(context, reservation));
  const { refetch } = query;
  const refresh = useCallback(() => {
    // There is nothing to fetch for an offered conversation.
    if (phase !== 'offered') void refetch();
  }, [phase, refetch]);
  const cancel = useCallback(
    () => void queryClient.cancelQueries(segmentsKey(reservationSid)),
    [queryClient, reservationSid],
  );
  const refusal = findRefusal(queryClient, segmentsKey(reservationSid), workerSid);
  return {
    segments: query.data ?? NO_SEGMENTS,
    emptyState: {
      view: viewWithoutSegments(phase, query, online, refusal),
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
  if (query.isError) {
    const failure = { error: toInsightsError(query.error), failedAt: query.errorUpdatedAt };
    const problem = listProblem(failure, online);
    return problem.kind === 'offline' && query.data ? withoutSegments : problem;
  }
  if (query.data) return withoutSegments;
  if (refusal) return listProblem(refusal, online);
  return { kind: query.fetchStatus === 'idle' ? 'cancelled' : 'loading' };
}
