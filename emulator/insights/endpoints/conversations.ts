import { CONVERSATIONS_PATH } from '../../world/insightsPaths';
import type { InsightsEndpoint } from './endpoint';
import { filtersOf, pageOf } from './paging';
import { textParameter } from './parameters';

/**
 * The conversation that a segment belongs to, with all its segments; every conversation without a `SegmentId`.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsConversations.
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
