import type { CommentsView, ListProblem, MoreStatus } from '../../../shared/data/CommentListState';
import type { QueryFailure } from '../../../shared/data/query/queryErrors';
import type { CollectedComments } from './collectComments';
import { listEnd, type CommentBatch } from '../../../shared/data/query/commentBatch';

/** The state of a list while its batches load and afterwards. */
export interface FetchProgress {
  /** Undefined until there are comments from a response or from another list. */
  collected: CollectedComments | undefined;
  batches: readonly CommentBatch[];
  /** The limit at which loading ends. */
  maxComments: number;
  online: boolean;
  /** A request is running or waits for the network. */
  isBusy: boolean;
  isLoadingMore: boolean;
  hasMore: boolean;
  failure: (QueryFailure & { whileLoadingMore: boolean }) | null;
}

function moreStatusOf({ batches, maxComments, isLoadingMore, hasMore, failure }: FetchProgress): MoreStatus {
  if (isLoadingMore) return 'loading';
  if (failure?.whileLoadingMore) return 'failed';
  if (hasMore) return 'available';
  const end = listEnd(batches, { maxComments });
  return end === 'complete' ? 'none' : end;
}

function problemOf({ online, failure }: FetchProgress): ListProblem | null {
  if (!online) return { kind: 'offline' };
  if (!failure || failure.whileLoadingMore) return null;
  return { kind: 'failed', error: failure.error, failedAt: failure.failedAt };
}

/** The one screen that shows the state of a list. */
export function toCommentsView(progress: FetchProgress): CommentsView {
  const { collected, failure, online, isBusy } = progress;
  const more = moreStatusOf(progress);
  const { comments = [], unreadableCount = 0, mismatchedCount = 0 } = collected ?? {};
  const isMismatched = comments.length === 0 && mismatchedCount > 0;
  const hasUnreadable = unreadableCount > 0 && !isMismatched;
  if (collected && (comments.length > 0 || more !== 'none' || hasUnreadable)) {
    const problem = problemOf(progress);
    return { kind: 'comments', comments, loadedCount: comments.length, unreadableCount, more, problem };
  }
  // An empty list that could not be confirmed must not look empty.
  if (!online) return { kind: 'offline' };
  if (failure) return { kind: 'failed', error: failure.error, failedAt: failure.failedAt };
  if (collected) return { kind: isMismatched ? 'notMatched' : 'empty' };
  return { kind: isBusy ? 'loading' : 'cancelled' };
}
