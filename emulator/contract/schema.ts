/**
 * JSON schemas of what passes between the plugin and Insights, written after Twilio's OpenAPI for flex v1 and
 * its examples: the emulator's answers and the plugin's requests are both held against them, so that the two
 * cannot share a mistake. Where the OpenAPI has no type, the shape is that of its examples.
 */
export type Schema = Readonly<Record<string, unknown>>;

export const COMMENTS = '/v1/Insights/QualityManagement/Assessments/Comments';
export const SEGMENTS = '/v1/Insights/Segments';
export const CONVERSATIONS = '/v1/Insights/Conversations';
export const COMMENT_TAGS = '/v1/Insights/QualityManagement/Settings/CommentTags';
export const USER_ROLES = '/v1/Insights/UserRoles';

/** An object with exactly these properties. */
export function exactly(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

export function listOf(item: Schema): Schema {
  return { type: 'array', items: item };
}
