import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { findAgentId, ownAgentIdSource, workerAgentIdSource, type AgentIdSource } from './agentIdSource';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import {
  asInsightsError,
  askingRules,
  passesByItself,
  refusalOf,
  type Failure,
} from '../../../shared/data/query/queryRules';
import type { SelectedWorker } from '../../../shared/data/selection';
import { useVisible } from '../../../shared/data/query/useVisible';

const FIRST_PAUSE_MS = 2 * 60_000;
const LONGEST_PAUSE_MS = 60 * 60_000;

export type AgentIdKnowledge =
  | { kind: 'known'; agentId: string }
  | { kind: 'asking' }
  | { kind: 'cancelled' }
  | { kind: 'unknown' }
  | ({ kind: 'failed' } & Failure);

export interface AgentIdAsking {
  knowledge: AgentIdKnowledge;
  refreshing: boolean;
  retry: () => void;
  cancel: () => void;
}

/** The signed-in worker's agent in Insights; asked for with growing pauses until Insights knows it. */
export function useAgentId(): AgentIdAsking {
  return useAgentIdFrom(ownAgentIdSource(useFeedbackServices()));
}

/** The same of a worker selected in Teams View. */
export function useWorkerAgentId(worker: SelectedWorker): AgentIdAsking {
  return useAgentIdFrom(workerAgentIdSource(useFeedbackServices(), worker));
}

function useAgentIdFrom(source: AgentIdSource): AgentIdAsking {
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const { queryKey } = source;
  const known = source.known();
  const visible = useVisible();
  const query = useQuery<string | null>({
    queryKey,
    queryFn: ({ signal }) => findAgentId(client, source, signal),
    staleTime: FIRST_PAUSE_MS,
    ...askingRules(queryClient, queryKey, known === null),
    refetchInterval: (data, { state }) => {
      if (!visible || data !== null || passesByItself(state)) return false;
      return Math.min(FIRST_PAUSE_MS * 2 ** (state.dataUpdateCount - 1), LONGEST_PAUSE_MS);
    },
  });
  return {
    knowledge:
      known === null
        ? knowledgeOf(query, refusalOf(queryClient, queryKey))
        : { kind: 'known', agentId: known },
    refreshing: query.isFetching,
    retry: () => void query.refetch(),
    cancel: () => void queryClient.cancelQueries({ queryKey, exact: true }),
  };
}

function knowledgeOf(query: UseQueryResult<string | null>, refusal: Failure | null): AgentIdKnowledge {
  if (query.data) return { kind: 'known', agentId: query.data };
  // A failure of today counts more than "unknown" of yesterday.
  if (query.isError)
    return { kind: 'failed', error: asInsightsError(query.error), failedAt: query.errorUpdatedAt };
  if (query.data === null) return { kind: 'unknown' };
  if (refusal) return { kind: 'failed', ...refusal };
  return { kind: query.fetchStatus === 'idle' ? 'cancelled' : 'asking' };
}
