import type { CommentsPart } from './CommentsView';
import { useAgentComments } from './useAgentComments';
import { useAgentId } from './useAgentId';

/** The comments on any of the signed-in agent's conversations. */
export function useRecentFeedback(): CommentsPart {
  return useAgentComments(useAgentId());
}
