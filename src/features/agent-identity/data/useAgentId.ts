import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isReservationSid } from '../../../insights/endpoints/segments';
import type { AgentIdResponse } from '../../../shared/data/query/options/AgentIdResponse';
import { AGENT_ID_MIN_INTERVAL_MS } from '../../../shared/data/query/freshness';
import type { QueryContext } from '../../../shared/data/query/options/QueryContext';
import { agentIdQuery } from '../../../shared/data/query/options/segmentQueries';
import { toInsightsError, type QueryFailure } from '../../../shared/data/query/queryErrors';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { SelectedWorker } from '../../../shared/data/selection';
import { useOwnAgentIdSource, useWorkerAgentIdSource, type AgentIdSource } from './agentIdSource';
import { recheckAgentId } from './recheckAgentId';

export type AgentIdState =
  | { kind: 'known'; agentId: string }
  | { kind: 'loading' }
  | { kind: 'cancelled' }
  | { kind: 'unknown' }
  | ({ kind: 'failed' } & QueryFailure);

export interface AgentIdQuery {
  state: AgentIdState;
  refreshing: boolean;
  retry: () => void;
  cancel: () => void;
  /** Checks a learned ID, because a response to it named only other agents. */
  recheck: () => void;
}

/** The signed-in worker's agent in Insights. It is fetched at growing intervals until Insights knows it. */
export function useAgentId(): AgentIdQuery {
  return useAgentIdFrom(useOwnAgentIdSource());
}

/** The same for a worker selected in Teams View. */
export function useWorkerAgentId(worker: SelectedWorker): AgentIdQuery {
  return useAgentIdFrom(useWorkerAgentIdSource(worker));
}

function useAgentIdFrom({ knownAgentId, isLearned, ...source }: AgentIdSource): AgentIdQuery {
  const { queryKey, workerSid, save } = source;
  const context = useQueryContext();
  const { queryClient } = context;
  const query = useQuery(agentIdQuery(context, { ...source, isNeeded: knownAgentId === null }));
  const { dataUpdatedAt } = query;
  const fetchedAgentId = query.data?.agentId ?? null;
  useRefetchForNewReservations(query, source, context);
  useEffect(() => {
    if (fetchedAgentId !== null) save(fetchedAgentId);
  }, [fetchedAgentId, dataUpdatedAt, save]);
  return {
    state:
      knownAgentId === null
        ? toAgentIdState(query, findRefusal(queryClient, queryKey, workerSid))
        : { kind: 'known', agentId: knownAgentId },
    refreshing: query.isFetching,
    retry: () => void query.refetch(),
    cancel: () => void queryClient.cancelQueries({ queryKey, exact: true }),
    recheck: () => void (isLearned && recheckAgentId(context, source, 'forget')),
  };
}

/**
 * Fetches again when a worker in Teams View has reservations that the last response was not about. Teams View can show a
 * worker before the worker's tasks. Then nothing was fetched for the worker, so the first tasks do not wait.
 */
function useRefetchForNewReservations(
  { data, dataUpdatedAt, isError, refetch }: UseQueryResult<AgentIdResponse>,
  { workerSid, reservationSids }: Pick<AgentIdSource, 'workerSid' | 'reservationSids'>,
  { isPageVisible }: Pick<QueryContext, 'isPageVisible'>,
): void {
  const isUnknown = workerSid !== undefined && data?.agentId === null && !isError;
  const requested = data?.reservationSids ?? [];
  const hasNew =
    isUnknown && reservationSids().some((sid) => isReservationSid(sid) && !requested.includes(sid));
  const minIntervalMs = requested.length === 0 ? 0 : AGENT_ID_MIN_INTERVAL_MS;
  useEffect(() => {
    if (!hasNew || !isPageVisible) return undefined;
    const remainingMs = dataUpdatedAt + minIntervalMs - Date.now();
    // The remaining time can only be longer if the clock was set back in the meantime.
    const delayMs = Math.min(Math.max(0, remainingMs), minIntervalMs);
    const timer = setTimeout(() => void refetch({ cancelRefetch: false }), delayMs);
    return () => clearTimeout(timer);
  }, [hasNew, isPageVisible, dataUpdatedAt, minIntervalMs, refetch]);
}

function toAgentIdState(query: UseQueryResult<AgentIdResponse>, refusal: QueryFailure | null): AgentIdState {
  if (query.data && query.data.agentId !== null) return { kind: 'known', agentId: query.data.agentId };
  // A new failure takes precedence over an earlier "unknown".
  if (query.isError)
    return { kind: 'failed', error: toInsightsError(query.error), failedAt: query.errorUpdatedAt };
  if (query.data) return { kind: 'unknown' };
  if (refusal) return { kind: 'failed', ...refusal };
  return { kind: query.fetchStatus === 'idle' ? 'cancelled' : 'loading' };
}
