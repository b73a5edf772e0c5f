import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { commonAgentId } from '../../../insights/endpoints/reservationSegments';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { Segment } from '../../../insights/endpoints/segments';
import { useFeedbackServices, type FeedbackServices } from '../../../shared/data/FeedbackServices';
import type { QueryContext } from '../../../shared/data/query/options/QueryContext';
import { AGENT_ID_KEY, segmentsKey } from '../../../shared/data/query/options/segmentQueries';
import type { SelectedTask } from '../../../shared/data/selection';
import { findMember } from '../../../shared/data/storage/teamStorage';
import { ownLearning, workerLearning } from './agentIdSource';
import { recheckAgentId } from './recheckAgentId';
import { cachedState } from '../../../shared/data/query/cachedQuery';

/** The signed-in worker's agent ID, as far as it is known without a request. */
export function knownOwnAgentId({
  agentStorage,
  ownAgentIdAttribute,
}: Pick<FeedbackServices, 'agentStorage' | 'ownAgentIdAttribute'>): string | null {
  return ownAgentIdAttribute() ?? agentStorage.get().agentId;
}

/**
 * Learns from the fetched segments of one of the worker's own reservations. While the agent is not known, the segments
 * of all stored reservations are fetched together, because one reservation alone proves nothing. A learned agent ID
 * stays, because all reservations agreed on it. If these segments name only another agent, it is checked: it is replaced
 * only if all stored reservations now agree on another one.
 */
export function learnAgentId(
  context: FeedbackServices & Pick<QueryContext, 'queryClient'>,
  reservationSid: string,
): void {
  const { agentStorage, queryClient } = context;
  const response = cachedState<Segment[]>(queryClient, segmentsKey(reservationSid));
  const namedAgentId = commonAgentId(response?.data ?? []);
  if (namedAgentId === null || context.ownAgentIdAttribute() !== null) return;
  const { agentId } = agentStorage.get();
  if (agentId !== null) {
    if (canonicalId(agentId) === canonicalId(namedAgentId)) return;
    agentStorage.addReservation(reservationSid);
    void recheckAgentId(context, ownLearning(agentStorage), 'keep');
    return;
  }
  const isStored = agentStorage.get().reservationSids.includes(reservationSid);
  const { dataUpdatedAt = 0, errorUpdatedAt = 0 } = cachedState(queryClient, AGENT_ID_KEY) ?? {};
  // The last fetch already included this reservation, and Insights had processed it. Whether it failed does not matter.
  if (isStored && Math.max(dataUpdatedAt, errorUpdatedAt) > (response?.dataUpdatedAt ?? 0)) return;
  agentStorage.addReservation(reservationSid);
  void queryClient.refetchQueries(AGENT_ID_KEY, { exact: true }, { cancelRefetch: false });
}

/**
 * Learns from the fetched segments of a task in Teams View. While the agent is not known, the reservation is only stored:
 * one reservation alone proves nothing, so the agent is learned from all stored reservations when it is needed. A learned
 * ID is checked if these segments name only another agent.
 */
export function learnWorkerAgentId(
  context: FeedbackServices & Pick<QueryContext, 'queryClient'>,
  {
    workerSid,
    reservationSid,
    agentIdAttribute,
  }: Pick<SelectedTask, 'workerSid' | 'reservationSid' | 'agentIdAttribute'>,
  segments: readonly Segment[],
): void {
  const { teamStorage } = context;
  const namedAgentId = commonAgentId(segments);
  if (namedAgentId === null) return;
  teamStorage.addReservations(new Map([[workerSid, [reservationSid]]]));
  const { agentId } = findMember(teamStorage.get(), workerSid);
  const isDoubted = agentId !== null && canonicalId(agentId) !== canonicalId(namedAgentId);
  if (agentIdAttribute === null && isDoubted)
    void recheckAgentId(context, workerLearning(teamStorage, workerSid, [reservationSid]), 'keep');
}

/**
 * Learns the signed-in worker's agent ID from each response with the segments of a reservation.
 * @param respondedAt when the last response arrived, in milliseconds since 1970; null before the first one
 */
export function useLearnAgentId(reservationSid: string, respondedAt: number | null): void {
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  useEffect(() => {
    if (respondedAt !== null) learnAgentId({ ...services, queryClient }, reservationSid);
  }, [services, queryClient, reservationSid, respondedAt]);
}
