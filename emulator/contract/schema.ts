/**
 * JSON schemas of the requests and responses between a plugin and Insights. They follow Twilio's OpenAPI for
 * flex v1 and its examples. Tests validate both the emulator's responses and the plugin's requests against
 * them, so that both sides cannot make the same mistake unnoticed. Where the OpenAPI has no type, the shape
 * comes from its examples.
 */
export type Schema = Readonly<Record<string, unknown>>;

export const COMMENTS = '/v1/Insights/QualityManagement/Assessments/Comments';
export const SEGMENTS = '/v1/Insights/Segments';
export const CONVERSATIONS = '/v1/Insights/Conversations';
export const ASSESSMENTS = '/v1/Insights/QualityManagement/Assessments';
export const ANSWER_SETS = '/v1/Insights/QualityManagement/Settings/AnswerSets';
export const COMMENT_TAGS = '/v1/Insights/QualityManagement/Settings/CommentTags';
export const USER_ROLES = '/v1/Insights/UserRoles';

/** An object with exactly these properties. */
export function exactly(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

export function listOf(item: Schema): Schema {
  return { type: 'array', items: item };
}
