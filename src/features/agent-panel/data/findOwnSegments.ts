import type { Segment } from '../../../insights/endpoints/segments';
import { canonicalId } from '../../../insights/parse/canonicalId';
import { commonAgentId } from '../../../insights/endpoints/reservationSegments';

export interface OwnSegments {
  /** The signed-in worker's agent ID, as far as it is known or these segments agree on it. */
  ownAgentId: string | null;
  /** Null when they cannot be determined: the agent is not known and the segments name several agents. */
  segmentIds: string[] | null;
}

/**
 * Finds the signed-in worker's own segments among those of a reservation.
 * @param knownAgentId the worker's agent ID, if it is known
 */
export function findOwnSegments(segments: readonly Segment[], knownAgentId: string | null): OwnSegments {
  const ownAgentId = knownAgentId ?? commonAgentId(segments);
  const isAnyAgentNamed = segments.some(({ agentId }) => agentId !== null);
  if (ownAgentId === null && isAnyAgentNamed) return { ownAgentId, segmentIds: null };
  const ownId = canonicalId(ownAgentId);
  const ownSegments = segments.filter(({ agentId }) => agentId === null || canonicalId(agentId) === ownId);
  return { ownAgentId, segmentIds: ownSegments.map(({ segmentId }) => segmentId) };
}
