/** The names of the endpoints in calls and faults. Listing and posting comments are two endpoints. */
export const endpointNames = [
  'comments',
  'createComment',
  'segments',
  'conversations',
  'commentTags',
  'userRoles',
  'assessments',
  'answerSets',
] as const;

export type InsightsEndpointName = (typeof endpointNames)[number];
