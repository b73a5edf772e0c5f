import { answerSets } from './answerSets';
import { assessments } from './assessments';
import { commentTags } from './commentTags';
import { conversations } from './conversations';
import { createComment } from './createComment';
import type { InsightsEndpoint } from './endpoint';
import { listComments } from './listComments';
import { segments } from './segments';
import { userRoles } from './userRoles';

/** Every endpoint of the Insights API that the emulator has. */
export const endpoints: readonly InsightsEndpoint[] = [
  listComments,
  createComment,
  segments,
  conversations,
  commentTags,
  userRoles,
  assessments,
  answerSets,
];

/** The methods of a path; none for an unknown path. */
export function methodsOf(path: string): string[] {
  return endpoints.filter((endpoint) => endpoint.path === path).map(({ method }) => method);
}
