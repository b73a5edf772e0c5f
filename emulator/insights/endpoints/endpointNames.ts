/** The endpoints by which calls are listed and faults are planned. Listing and posting comments are two. */
export const endpointNames = [
  'comments',
  'createComment',
  'segments',
  'conversations',
  'commentTags',
  'userRoles',
] as const;

export type InsightsEndpointName = (typeof endpointNames)[number];
