import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { agentIdQuery } from '../../../shared/data/query/insightsQueries';
import { toInsightsError, type QueryFailure } from '../../../shared/data/query/queryErrors';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { SelectedWorker } from '../../../shared/data/selection';
import { useOwnAgentIdSource, useWorkerAgentIdSource, type AgentIdSource } from './agentIdSource';

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
}

/** The signed-in worker's agent in Insights. It is fetched at growing intervals until Insights knows it. */
export function useAgentId(): AgentIdQuery {
  return useAgentIdFrom(useOwnAgentIdSource());
}

/** The same for a worker selected in Teams View. */
export function useWorkerAgentId(worker: SelectedWorker): AgentIdQuery {
  return useAgentIdFrom(useWorkerAgentIdSource(worker));
}

function useAgentIdFrom({ knownAgentId, save, ...source }: AgentIdSource): AgentIdQuery {
  const { queryKey, workerSid } = source;
  const context = useQueryContext();
  const { queryClient } = context;
  const query = useQuery(agentIdQuery(context, { ...source, isNeeded: knownAgentId === null }));
  const { data: fetchedAgentId = null, dataUpdatedAt } = query;
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
  };
}

function toAgentIdState(query: UseQueryResult<string | null>, refusal: QueryFailure | null): AgentIdState {
  if (query.data) return { kind: 'known', agentId: query.data };
  // A new failure takes precedence over an earlier "unknown".
  if (query.isError)
    return { kind: 'failed', error: toInsightsError(query.error), failedAt: query.errorUpdatedAt };
  if (query.data === null) return { kind: 'unknown' };
  if (refusal) return { kind: 'failed', ...refusal };
  return { kind: query.fetchStatus === 'idle' ? 'cancelled' : 'loading' };
}
