import { COMMENTS_PATH } from '../../world/insightsPaths';
import { requireAssessor } from '../authorize';
import { badParameter, TwilioError } from '../errors';
import type { InsightsEndpoint } from './endpoint';
import { requiredNumber, requiredText } from './parameters';

/**
 * A reviewer adds a comment to a segment; all six parameters are required. The record answered is the one that
 * every later list holds, with the signed-in user as its reviewer.
 * Source: Twilio's OpenAPI for flex v1, CreateInsightsAssessmentsComment. It does not say what an unknown
 * segment or an agent of another segment gets, nor whether the category must be one of the comment tags:
 * here 404, 400, and it need not.
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
