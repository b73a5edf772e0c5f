import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { InsightsError } from '../insights/InsightsError';
import type { Segment } from '../insights/segments';
import { useFeedbackServices, type FeedbackServices } from './FeedbackServices';
import { segmentsOfReservations } from './segmentsOfReservations';
import { asInsightsError, askingRules } from './askingRules';

const QUERY_KEY = ['agentId'];
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
 * Compares what the segments of one of the worker's own reservations say with what is remembered. When they
 * differ the answer is asked of all remembered reservations together: one reservation alone proves nothing.
 */
export function learnAgentId(
  { memory }: FeedbackServices,
  queryClient: QueryClient,
  reservationSid: string,
  segments: readonly Segment[],
): void {
  const said = agreedAgentId(segments);
  if (said === null || said === memory.read().agentId) return;
  memory.rememberReservation(reservationSid);
  memory.rememberAgentId(null);
  if (queryClient.getQueryData(QUERY_KEY)) queryClient.setQueryData(QUERY_KEY, null);
  void queryClient.refetchQueries(QUERY_KEY, {}, { cancelRefetch: false });
}

export type AgentIdKnowledge =
  | { kind: 'known'; agentId: string }
  | { kind: 'asking' }
  | { kind: 'cancelled' }
  | { kind: 'unknown' }
  | { kind: 'failed'; error: InsightsError; failedAt: number };

/** The worker's agent in Insights; asked for with growing pauses until Insights knows it. */
export function useAgentId(): AgentIdKnowledge & { retry: () => void; cancel: () => void } {
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
  const ways = {
    retry: (): void => void query.refetch(),
    cancel: (): void => void queryClient.cancelQueries(QUERY_KEY),
  };
  if (query.data) return { kind: 'known', agentId: query.data, ...ways };
  if (query.data === null) return { kind: 'unknown', ...ways };
  if (query.isError)
    return { kind: 'failed', error: asInsightsError(query.error), failedAt: query.errorUpdatedAt, ...ways };
  return { kind: query.fetchStatus === 'idle' ? 'cancelled' : 'asking', ...ways };
}
