import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { fetchAgentId, ownAgentIdSource, workerAgentIdSource, type AgentIdSource } from './agentIdSource';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { enabledUnlessRefused, findRefusal } from '../../../shared/data/query/queryRefusals';
import { toInsightsError, isTransient, type QueryFailure } from '../../../shared/data/query/queryErrors';
import type { SelectedWorker } from '../../../shared/data/selection';
import { useVisible } from '../../../shared/data/query/browserState';

const FIRST_INTERVAL_MS = 2 * 60_000;
const MAX_INTERVAL_MS = 60 * 60_000;

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
  return useAgentIdFrom(ownAgentIdSource(useFeedbackServices()));
}

/** The same for a worker selected in Teams View. */
export function useWorkerAgentId(worker: SelectedWorker): AgentIdQuery {
  return useAgentIdFrom(workerAgentIdSource(useFeedbackServices(), worker));
}

function useAgentIdFrom(source: AgentIdSource): AgentIdQuery {
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const { queryKey } = source;
  const known = source.knownAgentId();
  const visible = useVisible();
  const query = useQuery<string | null>({
    queryKey,
    queryFn: ({ signal }) => fetchAgentId(client, source, signal),
    staleTime: FIRST_INTERVAL_MS,
    ...enabledUnlessRefused(queryClient, queryKey, known === null),
    refetchInterval: (data, { state }) => {
      if (!visible || data !== null || isTransient(state)) return false;
      return Math.min(FIRST_INTERVAL_MS * 2 ** (state.dataUpdateCount - 1), MAX_INTERVAL_MS);
    },
  });
  return {
    state:
      known === null
        ? toAgentIdState(query, findRefusal(queryClient, queryKey))
        : { kind: 'known', agentId: known },
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
