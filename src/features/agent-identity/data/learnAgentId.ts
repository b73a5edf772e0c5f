import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { commonAgentId } from '../../../insights/endpoints/reservationSegments';
import type { Segment } from '../../../insights/endpoints/segments';
import { useFeedbackServices, type FeedbackServices } from '../../../shared/data/FeedbackServices';
import { AGENT_ID_KEY, segmentsKey, type QueryContext } from '../../../shared/data/query/insightsQueries';

/** The signed-in worker's agent ID, as far as it is known without a request. */
export function knownOwnAgentId({
  agentStorage,
  ownAgentIdAttribute,
}: Pick<FeedbackServices, 'agentStorage' | 'ownAgentIdAttribute'>): string | null {
  return ownAgentIdAttribute() ?? agentStorage.get().agentId;
}

/**
 * Learns from the fetched segments of one of the worker's own reservations. While the agent is not known, the segments
 * of all stored reservations are fetched together, because one reservation alone proves nothing. A known agent ID stays,
 * because all reservations agreed on it.
 */
export function learnAgentId(
  context: FeedbackServices & Pick<QueryContext, 'queryClient'>,
  reservationSid: string,
): void {
  const { agentStorage, queryClient } = context;
  const response = queryClient.getQueryState<Segment[]>(segmentsKey(reservationSid));
  if (commonAgentId(response?.data ?? []) === null || knownOwnAgentId(context) !== null) return;
  const isStored = agentStorage.get().reservationSids.includes(reservationSid);
  const { dataUpdatedAt = 0, errorUpdatedAt = 0 } = queryClient.getQueryState(AGENT_ID_KEY) ?? {};
  // The last fetch already included this reservation, and Insights had processed it. Whether it failed does not matter.
  if (isStored && Math.max(dataUpdatedAt, errorUpdatedAt) > (response?.dataUpdatedAt ?? 0)) return;
  agentStorage.addReservation(reservationSid);
  void queryClient.refetchQueries(AGENT_ID_KEY, { exact: true }, { cancelRefetch: false });
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
