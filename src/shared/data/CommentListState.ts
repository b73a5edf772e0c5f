import type { AssessmentComment } from '../../insights/parse/AssessmentComment';
import type { InsightsError } from '../../insights/http/InsightsError';

/** Why a list on screen is not as fresh as it should be. */
export type ListProblem = { kind: 'offline' } | { kind: 'failed'; error: InsightsError; failedAt: number };

/** What is beyond the comments on screen. */
export type MoreStatus = 'none' | 'available' | 'loading' | 'failed' | 'partial' | 'capped';

/** A list that has been read, perhaps not to its end. */
export interface LoadedCommentList {
  kind: 'comments';
  /** Newest first. */
  comments: AssessmentComment[];
  unreadableCount: number;
  more: MoreStatus;
  problem: ListProblem | null;
}

/** One part of the panel, as the screen it shows. Each kind looks different. */
export type CommentsView =
  | { kind: 'loading' }
  | { kind: 'cancelled' }
  | { kind: 'offline' }
  | { kind: 'failed'; error: InsightsError; failedAt: number }
  /** The conversation is still going on; Insights has nothing to comment on yet. */
  | { kind: 'live' }
  /** Insights has not told us which agent this worker is. */
  | { kind: 'agentUnknown' }
  /** There is feedback in the answer, but it names another agent or conversation, all of it. */
  | { kind: 'notMatched' }
  | { kind: 'empty' }
  | LoadedCommentList;

/** A part of the panel: its screen and what can be done there. Times are milliseconds since 1970. */
export interface CommentListState {
  /** What the list is about, such as a reservation SID; another subject is another list. */
  subject: string;
  view: CommentsView;
  updatedAt: number | null;
  refreshing: boolean;
  refresh: () => void;
  /** Reads the next comments; resolves to whether they came. */
  loadMore: () => Promise<boolean>;
  /** Null where there is nothing more to be had, or only step by step. */
  loadAll: LoadAll | null;
  cancel: () => void;
}

/** Reading a list to its end. What has come stays, however it ends. */
export interface LoadAll {
  running: boolean;
  start: () => void;
  stop: () => void;
}
