import type { QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useFeedbackServices, type FeedbackServices } from '../../../shared/data/FeedbackServices';
import { AGENT_ID_KEY } from '../../../shared/data/query/options/segmentQueries';
import type { SelectedWorker } from '../../../shared/data/selection';
import { findMember, type StoredTeam } from '../../../shared/data/storage/teamStorage';
import { useStore } from '../../../shared/store';

/**
 * How many of the stored reservations an agent is learned from. Insights has one of the last few, and an agent that has
 * been replaced in Insights is not named by these any more.
 */
const LEARNED_FROM = 5;

/** How a worker's agent ID in Insights is learned. */
export interface LearningSource {
  queryKey: QueryKey;
  /** The worker's reservations, whose segments name the agent. */
  reservationSids: () => readonly string[];
  /** Null forgets the ID. From a hook, it is the same function as long as the worker is the same. */
  save: (agentId: string | null) => void;
  /** The worker, in Teams View. Absent for the signed-in worker. */
  workerSid?: string;
}

/** Where a worker's agent ID in Insights comes from. */
export interface AgentIdSource extends LearningSource {
  /** The ID, if it is known without a request. */
  knownAgentId: string | null;
  /** Whether it was learned from segments, and not set by an admin. */
  isLearned: boolean;
}

/** The ID of the signed-in worker. An admin sets the attribute, so it takes precedence over a learned ID. */
export function useOwnAgentIdSource(): AgentIdSource {
  const { agentStorage, ownAgentIdAttribute } = useFeedbackServices();
  const learned = useStore(agentStorage, ({ agentId }) => agentId);
  const attribute = ownAgentIdAttribute();
  return {
    ...ownLearning(agentStorage),
    knownAgentId: attribute ?? learned,
    isLearned: attribute === null,
  };
}

/** How the ID of the signed-in worker is learned. */
export function ownLearning(agentStorage: FeedbackServices['agentStorage']): LearningSource {
  return {
    queryKey: AGENT_ID_KEY,
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
    ...workerLearning(teamStorage, workerSid, reservationSids),
    knownAgentId: agentIdAttribute ?? learned,
    isLearned: agentIdAttribute === null,
    save: useCallback((agentId) => teamStorage.saveAgentId(workerSid, agentId), [teamStorage, workerSid]),
  };
}

/** The ID of a worker in Teams View, as far as it is known without a request. */
export function knownWorkerAgentId(
  team: StoredTeam,
  { workerSid, agentIdAttribute }: Pick<SelectedWorker, 'workerSid' | 'agentIdAttribute'>,
): string | null {
  return agentIdAttribute ?? findMember(team, workerSid).agentId;
}

/**
 * How the ID of a worker in Teams View is learned.
 * @param reservationSids the worker's reservations that are known besides the stored ones
 */
export function workerLearning(
  teamStorage: FeedbackServices['teamStorage'],
  workerSid: string,
  reservationSids: readonly string[],
): LearningSource {
  return {
    queryKey: [...AGENT_ID_KEY, workerSid],
    reservationSids: () => [
      ...new Set([
        ...reservationSids,
        ...findMember(teamStorage.get(), workerSid).reservationSids.slice(0, LEARNED_FROM),
      ]),
    ],
    workerSid,
    save: (agentId) => teamStorage.saveAgentId(workerSid, agentId),
  };
}
