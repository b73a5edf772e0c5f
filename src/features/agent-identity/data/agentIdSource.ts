import type { QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { AGENT_ID_KEY } from '../../../shared/data/query/insightsQueries';
import type { SelectedWorker } from '../../../shared/data/selection';
import { findMember } from '../../../shared/data/storage/teamStorage';
import { useStore } from '../../../shared/store';

/** Where a worker's agent ID in Insights comes from. */
export interface AgentIdSource {
  queryKey: QueryKey;
  /** The ID, if it is known without a request. */
  knownAgentId: string | null;
  /** The worker's reservations, whose segments name the agent. */
  reservationSids: () => readonly string[];
  /** The same function as long as the worker is the same. */
  save: (agentId: string) => void;
  /** The worker, in Teams View. Absent for the signed-in worker. */
  workerSid?: string;
}

/** The ID of the signed-in worker. An admin sets the attribute, so it takes precedence over a learned ID. */
export function useOwnAgentIdSource(): AgentIdSource {
  const { agentStorage, ownAgentIdAttribute } = useFeedbackServices();
  const learned = useStore(agentStorage, ({ agentId }) => agentId);
  return {
    queryKey: AGENT_ID_KEY,
    knownAgentId: ownAgentIdAttribute() ?? learned,
    reservationSids: () => agentStorage.get().reservationSids,
    save: agentStorage.saveAgentId,
  };
}

/** The ID of a worker selected in Teams View. */
export function useWorkerAgentIdSource(worker: SelectedWorker): AgentIdSource {
  const { workerSid, agentIdAttribute, reservationSids } = worker;
  const { teamStorage } = useFeedbackServices();
  const learned = useStore(teamStorage, (team) => findMember(team, workerSid).agentId);
  return {
    queryKey: [...AGENT_ID_KEY, workerSid],
    knownAgentId: agentIdAttribute ?? learned,
    reservationSids: () => [
      ...new Set([...reservationSids, ...findMember(teamStorage.get(), workerSid).reservationSids]),
    ],
    workerSid,
    save: useCallback((agentId) => teamStorage.saveAgentId(workerSid, agentId), [teamStorage, workerSid]),
  };
}
