/** The host of every URL in a response, regardless of the emulator's address. */
export const FLEX_API_ORIGIN = 'https://flex-api.twilio.com';
export const SEGMENTS_PATH = '/v1/Insights/Segments';
export const COMMENTS_PATH = '/v1/Insights/QualityManagement/Assessments/Comments';
export const ASSESSMENTS_PATH = '/v1/Insights/QualityManagement/Assessments';
export const ANSWER_SETS_PATH = '/v1/Insights/QualityManagement/Settings/AnswerSets';
export const COMMENT_TAGS_PATH = '/v1/Insights/QualityManagement/Settings/CommentTags';
export const CONVERSATIONS_PATH = '/v1/Insights/Conversations';
export const USER_ROLES_PATH = '/v1/Insights/UserRoles';
