import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { isReservationSid, type Segment } from '../../../insights/endpoints/segments';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { findMember } from '../../../shared/data/storage/teamStorage';
import { fetchReservationSegments } from './fetchReservationSegments';
import type { SelectedWorker } from '../../../shared/data/selection';

/** The sources of a worker's agent ID in Insights. */
export interface AgentIdSource {
  /** Starts with "segments", because that is the endpoint of the query. */
  queryKey: QueryKey;
  /** The ID, if it is known without a request. */
  knownAgentId: () => string | null;
  /** The worker's reservations, whose segments name the agent. */
  reservationSids: () => readonly string[];
  save: (agentId: string) => void;
}

const OWN_KEY = ['segments', 'agentId'] as const;

/** The sources for the signed-in worker. An admin sets the attribute, so it takes precedence over a learned ID. */
export function ownAgentIdSource({ agentStorage, ownAgentIdAttribute }: FeedbackServices): AgentIdSource {
  return {
    queryKey: OWN_KEY,
    knownAgentId: () => ownAgentIdAttribute() ?? agentStorage.get().agentId,
    reservationSids: () => agentStorage.get().reservationSids,
    save: (agentId) => agentStorage.saveAgentId(agentId),
  };
}

/** The sources for a worker selected in Teams View. */
export function workerAgentIdSource(
  { teamStorage }: FeedbackServices,
  worker: SelectedWorker,
): AgentIdSource {
  const { workerSid, agentIdAttribute, reservationSids } = worker;
  return {
    // Teams View can show a worker before the worker's tasks. When the tasks arrive, it is another query.
    queryKey: [...OWN_KEY, workerSid, ...reservationSids],
    knownAgentId: () => agentIdAttribute ?? findMember(teamStorage.get(), workerSid).agentId,
    reservationSids: () => [
      ...new Set([...reservationSids, ...findMember(teamStorage.get(), workerSid).reservationSids]),
    ],
    save: (agentId) => teamStorage.saveAgentId(workerSid, agentId),
  };
}

/**
 * The one agent that all segments name, or null. Segments without an agent do not count. If two agents are named, the
 * IDs may not be this worker's.
 */
export function commonAgentId(segments: readonly Segment[]): string | null {
  const agentIds = segments.flatMap(({ agentId }) => (agentId === null ? [] : [agentId]));
  const isOne = new Set(agentIds.map(canonicalId)).size === 1;
  return isOne ? (agentIds[0] ?? null) : null;
}

/**
 * Fetches the segments of all reservations in one request. Any reservation that Insights has processed names the agent.
 */
export async function fetchAgentId(
  client: InsightsClient,
  source: AgentIdSource,
  signal?: AbortSignal,
): Promise<string | null> {
  const known = source.knownAgentId();
  if (known !== null) return known;
  // Stored SIDs come from the browser's storage. One invalid SID would make Insights reject the whole request.
  const [first, ...others] = source.reservationSids().filter(isReservationSid);
  if (first === undefined) return null;
  const agentId = commonAgentId(await fetchReservationSegments(client, [first, ...others], signal));
  if (agentId !== null) source.save(agentId);
  return agentId;
}

/**
 * Notes that Insights has processed one of the worker's own reservations. While the agent is not known, this fetches
 * the segments of all stored reservations together, because one reservation alone proves nothing. A known agent ID
 * stays, because all reservations agreed on it.
 */
export function learnAgentId(
  services: FeedbackServices,
  queryClient: QueryClient,
  reservationSid: string,
  segments: readonly Segment[],
): void {
  const source = ownAgentIdSource(services);
  if (commonAgentId(segments) === null || source.knownAgentId() !== null) return;
  services.agentStorage.addReservation(reservationSid);
  void queryClient.refetchQueries(source.queryKey, { exact: true }, { cancelRefetch: false });
}
