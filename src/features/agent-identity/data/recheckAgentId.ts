import type { AgentIdResponse } from '../../../shared/data/query/options/AgentIdResponse';
import { isAgentIdCheckDue } from '../../../shared/data/query/queryFreshness';
import type { QueryContext } from '../../../shared/data/query/options/QueryContext';
import { agentIdQuery } from '../../../shared/data/query/options/segmentQueries';
import type { LearningSource } from './agentIdSource';
import { cachedState } from '../../../shared/data/query/cachedQuery';

/**
 * Fetches a learned agent ID once more after a response that named only other agents. If the segments of all
 * reservations agree on an agent, that is the one. A failure changes nothing. Does nothing when the last check was
 * recent, so that responses that keep contradicting cause few requests.
 * @param ifUnknown whether the ID is kept or forgotten when the segments name no agent, or several
 */
export async function recheckAgentId(
  context: Omit<QueryContext, 'isPageVisible'>,
  { save, ...source }: LearningSource,
  ifUnknown: 'keep' | 'forget',
): Promise<void> {
  const { queryClient } = context;
  const { queryKey } = source;
  const state = cachedState(queryClient, queryKey);
  if (state && (state.fetchStatus !== 'idle' || !isAgentIdCheckDue(state))) return;
  // The visibility of the page matters for polling only.
  const options = agentIdQuery({ ...context, isPageVisible: true }, { ...source, isNeeded: true });
  if (options.enabled === false) return;
  await queryClient.prefetchQuery({ ...options, staleTime: 0 });
  const { data, error } = cachedState<AgentIdResponse>(queryClient, queryKey) ?? {};
  if (!data || error) return;
  if (data.agentId !== null || ifUnknown === 'forget') save(data.agentId);
}
