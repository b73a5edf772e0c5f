import type { CommentListState } from '../../../shared/data/CommentListState';
import { useAgentComments } from '../../comment-list/data/useAgentComments';
import { useAgentId } from '../../agent-identity/data/useAgentId';

/** The comments on all conversations of the signed-in agent. */
export function useRecentFeedback(): CommentListState {
  return useAgentComments(useAgentId(), 'agent');
}
