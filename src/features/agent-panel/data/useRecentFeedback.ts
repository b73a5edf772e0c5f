import type { CommentListState } from '../../../shared/data/CommentListState';
import { useAgentComments } from '../../comment-list/data/useAgentComments';
import { useAgentId } from '../../agent-identity/data/useAgentId';

/** A user who returns to the window sees new comments, but switching windows often does not fetch each time. */
const STALE_AFTER_MS = 60_000;

/** The comments on all conversations of the signed-in agent. */
export function useRecentFeedback(): CommentListState {
  return useAgentComments(useAgentId(), STALE_AFTER_MS);
}
