import { canonicalId } from '../../../insights/parse/canonicalId';
import type { Segment } from '../../../insights/endpoints/segments';
import { commonAgentId, ownAgentIdSource } from '../../agent-identity/data/agentIdSource';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';

export interface OwnSegments {
  /** Which agent the signed-in worker is, as far as that is known or these segments agree on it. */
  ownAgentId: string | null;
  /** Null when nobody can tell: the agent is not known and the segments name several. */
  segmentIds: string[] | null;
}

/** Which of a reservation's segments are the signed-in worker's own. */
export function findOwnSegments(services: FeedbackServices, segments: readonly Segment[]): OwnSegments {
  const ownAgentId = ownAgentIdSource(services).knownAgentId() ?? commonAgentId(segments);
  const named = segments.some(({ agentId }) => agentId !== null);
  if (ownAgentId === null && named) return { ownAgentId, segmentIds: null };
  const own = canonicalId(ownAgentId);
  const ownSegments = segments.filter(({ agentId }) => agentId === null || canonicalId(agentId) === own);
  return { ownAgentId, segmentIds: ownSegments.map(({ segmentId }) => segmentId) };
}
