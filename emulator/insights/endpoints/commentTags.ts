import { COMMENT_TAGS_PATH, FLEX_API_ORIGIN } from '../../world/insightsPaths';
import type { InsightsEndpoint } from './endpoint';

/**
 * The categories for comments. The API itself calls the key `comments`. Source: Twilio's OpenAPI for flex v1,
 * FetchInsightsSettingsComment, and its example.
 */
export const commentTags: InsightsEndpoint = {
  name: 'commentTags',
  method: 'GET',
  path: COMMENT_TAGS_PATH,
  handle({ records }) {
    return {
      account_sid: records.accountSid,
      comments: records.commentTags().map(({ id, name, isDefault }, index) => ({
        id,
        name,
        default: isDefault,
        sort: index,
      })),
      url: `${FLEX_API_ORIGIN}${COMMENT_TAGS_PATH}`,
    };
  },
};
