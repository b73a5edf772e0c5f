import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { isReservationSid, type Segment } from '../../../insights/endpoints/segments';
import { canonicalId, isSameId } from '../../../insights/parse/canonicalId';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { ReservationSegments } from '../../../shared/data/query/options/AgentIdResponse';
import {
  MAX_RESERVATIONS_TOGETHER,
  seenSegmentsQuery,
} from '../../../shared/data/query/options/segmentQueries';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { SelectedWorker } from '../../../shared/data/selection';
import { findMember } from '../../../shared/data/storage/teamStorage';
import { useWorkerAgentIdSource } from '../../agent-identity/data/agentIdSource';

/** More than an agent has in a day, in two requests. */
const MAX_RESERVATIONS = 30;

/** The agent's conversations without comments, among those that this browser has seen. */
export interface UncommentedConversations {
  isUnfolded: boolean;
  toggle: () => void;
  view: { kind: 'folded' | 'loading' | 'failed' } | { kind: 'loaded'; segmentIds: readonly string[] };
  retry: () => void;
}

/**
 * The conversations of a worker in Teams View without comments, newest first. Nothing is fetched until the user unfolds
 * them.
 * @param list the worker's comments, as they are without filters
 * @returns null while the worker's agent is not known, or the list is not whole, so that a conversation could have comments
 */
export function useUncommentedConversations(
  worker: SelectedWorker,
  { view }: Pick<CommentListState, 'view'>,
): UncommentedConversations | null {
  const { teamStorage } = useQueryContext();
  const { knownAgentId } = useWorkerAgentIdSource(worker);
  // The reservations stay the same while it is unfolded, so that new ones do not cause requests.
  const [sids, setSids] = useState<readonly string[] | null>(null);
  const lookups = useSeenSegments(worker.workerSid, sids);
  const comments = view.kind === 'comments' ? view.comments : null;
  const commented = useMemo(
    () => new Set(comments?.flatMap(({ segmentId }) => (segmentId === null ? [] : [canonicalId(segmentId)]))),
    [comments],
  );
  const isWhole = view.kind === 'empty' || (view.kind === 'comments' && view.more === 'none');
  if (knownAgentId === null || !isWhole) return null;
  const isOffered = ({ segmentId, agentId }: Segment): boolean =>
    isSameId(agentId, knownAgentId) && !commented.has(canonicalId(segmentId));
  const toggle = (): void => {
    const stored = findMember(teamStorage.get(), worker.workerSid).reservationSids;
    const seen = [...new Set([...worker.reservationSids, ...stored])].filter(isReservationSid);
    setSids(sids === null ? seen.slice(0, MAX_RESERVATIONS) : null);
  };
  return { isUnfolded: sids !== null, toggle, view: viewOf(sids, lookups, isOffered), retry: lookups.retry };
}

interface SeenSegments {
  results: readonly UseQueryResult<ReservationSegments>[];
  isRefused: boolean;
  retry: () => void;
}

function useSeenSegments(workerSid: string, sids: readonly string[] | null): SeenSegments {
  const context = useQueryContext();
  const queries = together(sids ?? []).map((some) => seenSegmentsQuery(context, workerSid, some));
  const results = useQueries({ queries });
  return {
    results,
    isRefused: queries.some(({ queryKey }) => findRefusal(context.queryClient, queryKey, workerSid) !== null),
    retry: () => results.filter(({ data }) => !data).forEach(({ refetch }) => void refetch()),
  };
}

/** The reservations in parts that one request takes. */
function together(sids: readonly string[]): [string, ...string[]][] {
  const [first, ...others] = sids.slice(0, MAX_RESERVATIONS_TOGETHER);
  if (first === undefined) return [];
  return [[first, ...others], ...together(sids.slice(MAX_RESERVATIONS_TOGETHER))];
}

function viewOf(
  sids: readonly string[] | null,
  { results, isRefused }: SeenSegments,
  isOffered: (segment: Segment) => boolean,
): UncommentedConversations['view'] {
  if (sids === null) return { kind: 'folded' };
  const missing = results.filter(({ data }) => !data);
  if (missing.some(({ isFetching }) => isFetching)) return { kind: 'loading' };
  if (missing.length > 0 || isRefused) return { kind: 'failed' };
  const segments = results.flatMap(({ data }) => data?.segments ?? []).filter(isOffered);
  const newestFirst = [...segments].sort((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0));
  return { kind: 'loaded', segmentIds: [...new Set(newestFirst.map(({ segmentId }) => segmentId))] };
}
