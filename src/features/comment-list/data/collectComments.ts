import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { CommentsFilter } from '../../../insights/endpoints/comments';
import { mergeComments } from '../../../insights/endpoints/paging';
import type { CommentBatch } from '../../../shared/data/query/commentBatch';

/** Sorts newest first, with comments without a date last. The API promises no order. */
function newestFirst(a: AssessmentComment, b: AssessmentComment): number {
  return (b.createdAt ?? -Infinity) - (a.createdAt ?? -Infinity) || 0;
}

/** Whether a comment belongs to the requested conversation. A comment that names no conversation is trusted. */
function matchesFilter({ segmentId }: CommentsFilter, comment: AssessmentComment): boolean {
  if (segmentId === undefined || comment.segmentId === null) return true;
  return canonicalId(comment.segmentId) === canonicalId(segmentId);
}

/** What a list is limited to: the comments on one agent, whose ID may not be known, or on any agent. */
export type CommentScope = { kind: 'agent'; agentId: string | null } | { kind: 'anyAgent' };

/**
 * Filters out comments that name another agent. Agents must never see another agent's feedback as their own, whatever
 * the server returns. Comments that name no agent stay. While the agent is not known: when all comments name the same
 * agent, it is the agent of the requested conversation; when they name several, their owner is unknown.
 */
function inScope(comments: readonly AssessmentComment[], scope: CommentScope): readonly AssessmentComment[] {
  if (scope.kind === 'anyAgent') return comments;
  const agentIds = new Set(
    comments.flatMap(({ agentId }) => (agentId === null ? [] : [canonicalId(agentId)])),
  );
  const onlyAgentId = agentIds.size === 1 ? [...agentIds][0] : null;
  const ownAgentId = scope.agentId === null ? onlyAgentId : canonicalId(scope.agentId);
  return comments.filter(({ agentId }) => agentId === null || canonicalId(agentId) === ownAgentId);
}

/** Whether there are comments, and all of them name another agent than `agentId`. */
export function namesOnlyOtherAgents(batches: readonly CommentBatch[], agentId: string): boolean {
  const pages = batches.flatMap(({ sequences }) => sequences.flatMap((sequence) => sequence.pages));
  const isOfOther = (comment: AssessmentComment): boolean =>
    comment.agentId !== null && canonicalId(comment.agentId) !== canonicalId(agentId);
  return (
    pages.some(({ comments }) => comments.length > 0) &&
    pages.every(({ comments }) => comments.every(isOfOther))
  );
}

/** The comments of all batches of a list. */
export interface CollectedComments {
  /** Newest first. */
  comments: AssessmentComment[];
  /** Records that are not shown, for any reason. */
  unreadableCount: number;
  /** The ones among them that are readable, but belong to another agent or conversation. */
  mismatchedCount: number;
}

/** Collects the comments of `batches`. Comments that were not requested are left out and counted. */
export function collectComments(batches: readonly CommentBatch[], scope: CommentScope): CollectedComments {
  const sequences = batches.flatMap((batch) => batch.sequences);
  const requestedPages = sequences.flatMap(({ filter, pages }) =>
    pages.map(({ comments }) => ({ comments: comments.filter((comment) => matchesFilter(filter, comment)) })),
  );
  const pages = sequences.flatMap((sequence) => sequence.pages);
  const requested = inScope(mergeComments(requestedPages), scope);
  const unreadable = pages.reduce((sum, page) => sum + page.unreadableCount, 0);
  const mismatchedCount = mergeComments(pages).length - requested.length;
  return {
    comments: [...requested].sort(newestFirst),
    unreadableCount: unreadable + mismatchedCount,
    mismatchedCount,
  };
}
