import { COMMENTS_PATH } from '../world/insightsWire';
import type { InsightsEndpoint } from './endpoint';
import { pageOf, type ListQuestion } from './paging';
import { textParameter } from './parameters';

/**
 * Assessment comments by segment, by agent, by both (both must hold) or all of the account.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsAssessmentsComment. What neither filter brings is not
 * documented; all of the account follows from both being optional.
 */
export const comments: InsightsEndpoint = {
  name: 'comments',
  path: COMMENTS_PATH,
  answer({ query, records, pageTokens }) {
    const segmentId = textParameter(query, 'SegmentId');
    const agentId = textParameter(query, 'AgentId');
    const filters: [string, string][] = [];
    if (segmentId !== undefined) filters.push(['SegmentId', segmentId]);
    if (agentId !== undefined) filters.push(['AgentId', agentId]);
    const question: ListQuestion = { key: 'comments', path: COMMENTS_PATH, filters };
    const page = pageOf(question, records.commentsMatching({ segmentId, agentId }), query, pageTokens);
    return { comments: page.records, meta: page.meta };
  },
};
