import type { CommentsView, ListProblem, MoreStatus } from '../../../shared/data/CommentListState';
import { listProblem } from '../../../shared/data/query/listProblem';
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
  /** Whether the browser says that it has a network. */
  online: boolean;
  /** A request is running or about to start. */
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
  if (!failure) return null;
  const problem = listProblem(failure, online);
  // The failure of a next page is shown below the list.
  return failure.whileLoadingMore && problem.kind === 'failed' ? null : problem;
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
  if (failure) return listProblem(failure, online);
  if (collected) return { kind: isMismatched ? 'notMatched' : 'empty' };
  return { kind: isBusy ? 'loading' : 'cancelled' };
}
