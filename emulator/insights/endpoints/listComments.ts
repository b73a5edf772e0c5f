import { COMMENTS_PATH } from '../../world/insightsPaths';
import type { InsightsEndpoint } from './endpoint';
import { filtersOf, pageOf } from './paging';
import { textParameter } from './parameters';

/**
 * Assessment comments by segment, by agent, by both (both must match), or all of the account. Source:
 * Twilio's OpenAPI for flex v1, ListInsightsAssessmentsComment. The result without a filter is not
 * documented; since both filters are optional, it is all comments of the account.
 */
export const listComments: InsightsEndpoint = {
  name: 'comments',
  method: 'GET',
  path: COMMENTS_PATH,
  handle({ parameters, records, pageTokens }) {
    const segmentId = textParameter(parameters, 'SegmentId');
    const agentId = textParameter(parameters, 'AgentId');
    const filters = filtersOf({ SegmentId: segmentId, AgentId: agentId });
    const matching = records.commentsMatching({ segmentId, agentId });
    const page = pageOf({ key: 'comments', path: COMMENTS_PATH, filters }, matching, parameters, pageTokens);
    return { comments: page.records, meta: page.meta };
  },
};
