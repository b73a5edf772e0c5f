import type { QueryFailure } from '../../../shared/data/query/queryErrors';
import { listEnd, type CommentBatch } from './commentBatch';
import type { CommentsView, ListProblem, MoreStatus } from '../../../shared/data/CommentListState';
import type { CollectedComments } from './collectComments';

/** What is known while and after the steps of a list are read. */
export interface FetchProgress {
  /** Undefined while nothing is known. */
  read: CollectedComments | undefined;
  batches: readonly CommentBatch[];
  /** Where the loading ends in any case. */
  maxComments: number;
  online: boolean;
  /** A request is under way or waits for the network. */
  isBusy: boolean;
  isLoadingMore: boolean;
  hasMore: boolean;
  failure: (QueryFailure & { whileLoadingMore: boolean }) | null;
}

function moreOf({ batches, maxComments, isLoadingMore, hasMore, failure }: FetchProgress): MoreStatus {
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

/** The one screen that the progress of a list calls for. */
export function toCommentsView(progress: FetchProgress): CommentsView {
  const { read, failure, online, isBusy } = progress;
  const failed = failure && ({ kind: 'failed', error: failure.error, failedAt: failure.failedAt } as const);
  const more = moreOf(progress);
  const isForeign = read !== undefined && read.comments.length === 0 && read.mismatchedCount > 0;
  if (read && (read.comments.length > 0 || more !== 'none' || (read.unreadableCount > 0 && !isForeign))) {
    const { comments, unreadableCount } = read;
    return { kind: 'comments', comments, unreadableCount, more, problem: problemOf(progress) };
  }
  // An empty list that could not be confirmed is not "nothing here".
  if (!online) return { kind: 'offline' };
  if (failed) return failed;
  if (read) return { kind: isForeign ? 'notMatched' : 'empty' };
  return { kind: isBusy ? 'loading' : 'cancelled' };
}
