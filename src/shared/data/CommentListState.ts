import type { AssessmentComment } from '../../insights/parse/AssessmentComment';
import type { InsightsError } from '../../insights/http/InsightsError';

/** Why a list on screen is not up to date. */
export type ListProblem = { kind: 'offline' } | { kind: 'failed'; error: InsightsError; failedAt: number };

/** Whether there are more comments than those on screen. */
export type MoreStatus = 'none' | 'available' | 'loading' | 'failed' | 'partial' | 'capped';

/** The comments of a list on one conversation. They follow each other in the list. */
export interface CommentGroup {
  /** Unique in the list, and the same as long as the group's first comment is. */
  key: string;
  /** The segments that the comments name: one, or several of one conversation. Empty when they name none. */
  segmentIds: readonly string[];
  /** When its newest comment was written, in milliseconds since 1970; null if no comment has a date. */
  newestAt: number | null;
  /** Whether any of its comments counts as new in this visit. Groups with new comments come first. */
  hasNew: boolean;
}

/** The group of each comment of a list, by the comment's key. */
export type CommentGroups = ReadonlyMap<string, CommentGroup>;

/** A list that has been loaded, perhaps not to its end. */
export interface LoadedCommentList {
  kind: 'comments';
  /** Newest first, unless the user chose another order. Filters leave some of the loaded comments out. */
  comments: readonly AssessmentComment[];
  /** Absent for a list that is not grouped by conversation. */
  groups?: CommentGroups | undefined;
  /** How many comments have been loaded, including those that filters leave out. */
  loadedCount: number;
  unreadableCount: number;
  more: MoreStatus;
  problem: ListProblem | null;
}

/** The screen that a list of comments shows. Each kind looks different. */
export type CommentsView =
  | { kind: 'loading' }
  | { kind: 'cancelled' }
  | { kind: 'offline' }
  | { kind: 'failed'; error: InsightsError; failedAt: number }
  /** The conversation is still live, so Insights has nothing to comment on yet. */
  | { kind: 'live' }
  /** Insights has not said yet which agent this worker is. */
  | { kind: 'agentUnknown' }
  /** There are comments in the response, but all of them name another agent or conversation. */
  | { kind: 'notMatched' }
  | { kind: 'empty' }
  | LoadedCommentList;

/** A list of comments: its screen and its actions. Times are milliseconds since 1970. */
export interface CommentListState {
  /** What the list is about, for example a reservation SID. A list with another subject is another list. */
  subject: string;
  view: CommentsView;
  updatedAt: number | null;
  refreshing: boolean;
  refresh: () => void;
  /** Loads the next comments. Resolves to whether any arrived. */
  loadMore: () => Promise<boolean>;
  /** Null where there is nothing more to load, or where more loads only batch by batch. */
  loadAll: LoadAll | null;
  cancel: () => void;
}

/** Loads a list to its end. What has been loaded stays, even when loading stops early. */
export interface LoadAll {
  running: boolean;
  start: () => void;
  stop: () => void;
}
