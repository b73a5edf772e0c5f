import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { isReservationSid, type Segment } from '../../../insights/endpoints/segments';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { fetchReservationSegments } from './fetchReservationSegments';
import type { SelectedWorker } from '../../../shared/data/selection';

/** What can tell which agent a worker is in Insights. */
export interface AgentIdSource {
  /** Under "segments", because that is the endpoint which is asked. */
  queryKey: QueryKey;
  /** The id as far as it is known without asking. */
  knownAgentId: () => string | null;
  /** Reservations of the worker whose segments name the agent. */
  reservationSids: () => readonly string[];
  save: (agentId: string) => void;
}

const OWN_KEY = ['segments', 'agentId'] as const;

/** Of the signed-in worker: the attribute is set by an admin, so it counts more than what was learned. */
export function ownAgentIdSource({ agentStorage, ownAgentIdAttribute }: FeedbackServices): AgentIdSource {
  return {
    queryKey: OWN_KEY,
    knownAgentId: () => ownAgentIdAttribute() ?? agentStorage.read().agentId,
    reservationSids: () => agentStorage.read().reservationSids,
    save: (agentId) => agentStorage.saveAgentId(agentId),
  };
}

/** Of a worker selected in Teams View. */
export function workerAgentIdSource(
  { teamStorage }: FeedbackServices,
  worker: SelectedWorker,
): AgentIdSource {
  const { workerSid, agentIdAttribute, reservationSids } = worker;
  return {
    // Teams View may show a worker before the worker's tasks: with them it is another question.
    queryKey: [...OWN_KEY, workerSid, ...reservationSids],
    knownAgentId: () => agentIdAttribute ?? teamStorage.read(workerSid).agentId,
    reservationSids: () => [...new Set([...reservationSids, ...teamStorage.read(workerSid).reservationSids])],
    save: (agentId) => teamStorage.saveAgentId(workerSid, agentId),
  };
}

/**
 * The one agent all segments name, or null. Segments without an agent do not count; two different agents
 * mean that the ids cannot be trusted to be this worker's.
 */
export function commonAgentId(segments: readonly Segment[]): string | null {
  const named = segments.flatMap(({ agentId }) => (agentId === null ? [] : [agentId]));
  const isOne = new Set(named.map(canonicalId)).size === 1;
  return isOne ? (named[0] ?? null) : null;
}

/** Asks once for all reservations: any of them that Insights has processed tells the agent. */
export async function fetchAgentId(
  client: InsightsClient,
  source: AgentIdSource,
  signal?: AbortSignal,
): Promise<string | null> {
  const known = source.knownAgentId();
  if (known !== null) return known;
  // What is remembered comes from the browser's storage: one SID that is none would make Insights refuse them all.
  const [first, ...others] = source.reservationSids().filter(isReservationSid);
  if (first === undefined) return null;
  const found = commonAgentId(await fetchReservationSegments(client, [first, ...others], signal));
  if (found !== null) source.save(found);
  return found;
}

/**
 * Takes note that Insights has processed one of the worker's own reservations. While the agent is not known, all
 * remembered reservations are asked together: one alone proves nothing. A known agent stays: it was agreed on.
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
