import { COMMENTS_PATH } from '../../world/insightsPaths';
import { requireAssessor } from '../authorize';
import { badParameter, TwilioError } from '../errors';
import type { InsightsEndpoint } from './endpoint';
import { requiredNumber, requiredText } from './parameters';

/**
 * Adds a reviewer's comment to a segment. All six parameters are required. The response is the record that
 * later lists contain, with the signed-in user as its reviewer. Source: Twilio's OpenAPI for flex v1,
 * CreateInsightsAssessmentsComment. It does not document the response for an unknown segment (here a 404) or
 * for an agent of another segment (here a 400), nor whether the category must be one of the comment tags
 * (here it need not be).
 */
export const createComment: InsightsEndpoint = {
  name: 'createComment',
  method: 'POST',
  path: COMMENTS_PATH,
  handle({ parameters, session, settings, records, now }) {
    requireAssessor(session, settings);
    const category = {
      id: requiredText(parameters, 'CategoryId'),
      name: requiredText(parameters, 'CategoryName'),
    };
    const text = requiredText(parameters, 'Comment');
    const segmentId = requiredText(parameters, 'SegmentId');
    const agentId = requiredText(parameters, 'AgentId');
    const offsetSeconds = requiredNumber(parameters, 'Offset');
    const [segment] = records.segmentsMatching({ segmentId });
    if (!segment) throw new TwilioError(404, 20404, `The segment ${segmentId} was not found`);
    if (segment.agent_id !== agentId) throw badParameter('AgentId', 'must be the agent of the segment');
    return records.addComment({
      segmentId,
      agentId,
      category,
      text,
      offsetSeconds,
      createdAtMs: now(),
      reviewer: { name: session.fullName, email: session.email },
    });
  },
};
