import { COMMENT_TAGS_URL } from '../../sample/insightsUrls';
import { differs, ok, type Question } from '../Question';
import { allowsOrigin, hasListed } from './corsHeaders';

/** Without the headers on errors, a page cannot tell an expired session from a missing network. */
export const readableResponses: Question = {
  id: 'Q18',
  assumption: 'A page of Flex may read the responses of Insights, including error responses',
  async ask({ reader, insightsUser, flexOrigins }) {
    let exposesRetryAfter = true;
    for (const origin of flexOrigins) {
      for (const user of [insightsUser, 'none'] as const) {
        const { status, headers } = await reader.send('GET', COMMENT_TAGS_URL, user, { Origin: origin });
        if (!allowsOrigin(headers, origin)) {
          return differs(`A response with status ${status} lacks a matching Access-Control-Allow-Origin.`);
        }
        exposesRetryAfter &&= hasListed(headers, 'access-control-expose-headers', 'retry-after');
      }
    }
    return ok(`Retry-After is ${exposesRetryAfter ? '' : 'not '}exposed. The plugin works in either case.`);
  },
};
