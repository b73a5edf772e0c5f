import { useQuery, useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Segment } from '../insights/segments';
import { useFeedbackServices, type FeedbackServices } from './FeedbackServices';
import { segmentsOfReservations } from './segmentsOfReservations';
import { asInsightsError, askingRules, refusalOf, type Failure } from './askingRules';

/** Under "segments", because that is the endpoint which is asked. */
const QUERY_KEY = ['segments', 'agentId'];
const FIRST_PAUSE_MS = 2 * 60_000;
const LONGEST_PAUSE_MS = 60 * 60_000;

/**
 * The one agent all segments name, or null. Segments without an agent do not count; two different agents
 * mean that the ids cannot be trusted to be this worker's.
 */
export function agreedAgentId(segments: readonly Segment[]): string | null {
  const named = new Set(segments.flatMap(({ agentId }) => (agentId === null ? [] : [agentId])));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** Asks once for all remembered reservations: any of them that Insights has processed tells the agent. */
async function findAgentId(
  { client, memory }: FeedbackServices,
  signal?: AbortSignal,
): Promise<string | null> {
  const { agentId, reservationSids } = memory.read();
  if (agentId !== null) return agentId;
  const [first, ...others] = reservationSids;
  if (first === undefined) return null;
  const found = agreedAgentId(await segmentsOfReservations(client, [first, ...others], signal));
  if (found !== null) memory.rememberAgentId(found);
  return found;
}

/**
 * Takes note that Insights has processed one of the worker's own reservations. While the agent is not known, all
 * remembered reservations are asked together: one alone proves nothing. A known agent stays: it was agreed on.
 */
export function learnAgentId(
  { memory }: FeedbackServices,
  queryClient: QueryClient,
  reservationSid: string,
  segments: readonly Segment[],
): void {
  if (agreedAgentId(segments) === null || memory.read().agentId !== null) return;
  memory.rememberReservation(reservationSid);
  void queryClient.refetchQueries(QUERY_KEY, {}, { cancelRefetch: false });
}

export type AgentIdKnowledge =
  | { kind: 'known'; agentId: string }
  | { kind: 'asking' }
  | { kind: 'cancelled' }
  | { kind: 'unknown' }
  | ({ kind: 'failed' } & Failure);

interface AgentIdAsking {
  knowledge: AgentIdKnowledge;
  refreshing: boolean;
  retry: () => void;
  cancel: () => void;
}

/** The worker's agent in Insights; asked for with growing pauses until Insights knows it. */
export function useAgentId(): AgentIdAsking {
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  const rules = askingRules(queryClient, QUERY_KEY, true);
  const query = useQuery<string | null>({
    queryKey: QUERY_KEY,
    queryFn: ({ signal }) => findAgentId(services, signal),
    initialData: () => services.memory.read().agentId ?? undefined,
    staleTime: FIRST_PAUSE_MS,
    cacheTime: Infinity,
    ...rules,
    refetchInterval: (data, asked) => {
      const pause = rules.refetchInterval(data, asked);
      if (pause !== false || data !== null) return pause;
      return Math.min(FIRST_PAUSE_MS * 2 ** (asked.state.dataUpdateCount - 1), LONGEST_PAUSE_MS);
    },
  });
  return {
    knowledge: knowledgeOf(query, refusalOf(queryClient, QUERY_KEY)),
    refreshing: query.isFetching,
    retry: () => void query.refetch(),
    cancel: () => void queryClient.cancelQueries(QUERY_KEY),
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
