import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { isReservationSid, type Segment } from '../../../insights/endpoints/segments';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { segmentsOfReservations } from './fetchReservationSegments';
import type { SelectedWorker } from '../../../shared/data/selection';

/** What can tell which agent a worker is in Insights. */
export interface AgentIdSource {
  /** Under "segments", because that is the endpoint which is asked. */
  queryKey: QueryKey;
  /** The id as far as it is known without asking. */
  known: () => string | null;
  /** Reservations of the worker whose segments name the agent. */
  reservationSids: () => readonly string[];
  remember: (agentId: string) => void;
}

const OWN_KEY = ['segments', 'agentId'] as const;

/** Of the signed-in worker: the attribute is set by an admin, so it counts more than what was learned. */
export function ownAgentIdSource({ memory, ownAgentIdAttribute }: FeedbackServices): AgentIdSource {
  return {
    queryKey: OWN_KEY,
    known: () => ownAgentIdAttribute() ?? memory.read().agentId,
    reservationSids: () => memory.read().reservationSids,
    remember: (agentId) => memory.rememberAgentId(agentId),
  };
}

/** Of a worker selected in Teams View. */
export function workerAgentIdSource({ teamMemory }: FeedbackServices, worker: SelectedWorker): AgentIdSource {
  const { workerSid, agentIdAttribute, reservationSids } = worker;
  return {
    // Teams View may show a worker before the worker's tasks: with them it is another question.
    queryKey: [...OWN_KEY, workerSid, ...reservationSids],
    known: () => agentIdAttribute ?? teamMemory.read(workerSid).agentId,
    reservationSids: () => [...new Set([...reservationSids, ...teamMemory.read(workerSid).reservationSids])],
    remember: (agentId) => teamMemory.rememberAgentId(workerSid, agentId),
  };
}

/**
 * The one agent all segments name, or null. Segments without an agent do not count; two different agents
 * mean that the ids cannot be trusted to be this worker's.
 */
export function agreedAgentId(segments: readonly Segment[]): string | null {
  const named = segments.flatMap(({ agentId }) => (agentId === null ? [] : [agentId]));
  const isOne = new Set(named.map(canonicalId)).size === 1;
  return isOne ? (named[0] ?? null) : null;
}

/** Asks once for all reservations: any of them that Insights has processed tells the agent. */
export async function findAgentId(
  client: InsightsClient,
  source: AgentIdSource,
  signal?: AbortSignal,
): Promise<string | null> {
  const known = source.known();
  if (known !== null) return known;
  // What is remembered comes from the browser's storage: one SID that is none would make Insights refuse them all.
  const [first, ...others] = source.reservationSids().filter(isReservationSid);
  if (first === undefined) return null;
  const found = agreedAgentId(await segmentsOfReservations(client, [first, ...others], signal));
  if (found !== null) source.remember(found);
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
  if (agreedAgentId(segments) === null || source.known() !== null) return;
  services.memory.rememberReservation(reservationSid);
  void queryClient.refetchQueries(source.queryKey, { exact: true }, { cancelRefetch: false });
}
