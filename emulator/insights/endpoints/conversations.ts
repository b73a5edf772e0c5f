import { CONVERSATIONS_PATH } from '../../world/insightsPaths';
import type { InsightsEndpoint } from './endpoint';
import { filtersOf, pageOf } from './paging';
import { textParameter } from './parameters';

/**
 * The conversation of a segment, with all its segments; without a `SegmentId`, every conversation. Source:
 * Twilio's OpenAPI for flex v1, ListInsightsConversations.
 */
export const conversations: InsightsEndpoint = {
  name: 'conversations',
  method: 'GET',
  path: CONVERSATIONS_PATH,
  handle({ parameters, records, pageTokens }) {
    const segmentId = textParameter(parameters, 'SegmentId');
    const query = {
      key: 'conversations',
      path: CONVERSATIONS_PATH,
      filters: filtersOf({ SegmentId: segmentId }),
    };
    const page = pageOf(query, records.conversationsMatching({ segmentId }), parameters, pageTokens);
    return { conversations: page.records, meta: page.meta };
  },
};
