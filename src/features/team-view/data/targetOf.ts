import { commonAgentId } from '../../../insights/endpoints/reservationSegments';
import type { Segment } from '../../../insights/endpoints/segments';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { CommentTarget } from '../../../shared/data/selection';

/**
 * What a comment on a reservation is added to: the reservation's own segment. Where it has several, the worker's.
 * @param knownAgentId the worker's agent, for segments that name none
 */
export function targetOf(segments: readonly Segment[], knownAgentId: string | null): CommentTarget | null {
  const agentId = commonAgentId(segments) ?? knownAgentId;
  const own =
    segments.find((segment) => canonicalId(segment.agentId) === canonicalId(agentId)) ??
    segments.find((segment) => segment.agentId === null);
  return own && agentId !== null ? { segmentId: own.segmentId, agentId } : null;
}
