import type { CommentListState } from '../../../shared/data/CommentListState';
import { useAgentComments } from '../../comment-list/data/useAgentComments';
import { useAgentId } from '../../agent-identity/data/useAgentId';

/** Whoever comes back to the window sees what is new; whoever changes windows all day does not ask each time. */
const STALE_AFTER_MS = 60_000;

/** The comments on any of the signed-in agent's conversations. */
export function useRecentFeedback(): CommentListState {
  return useAgentComments(useAgentId(), STALE_AFTER_MS);
}
