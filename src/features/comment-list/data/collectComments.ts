import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { CommentsFilter } from '../../../insights/endpoints/comments';
import { mergeComments } from '../../../insights/endpoints/paging';
import type { CommentBatch } from './commentBatch';

/** Newest first; comments without a date come last. The API promises no order. */
function newestFirst(a: AssessmentComment, b: AssessmentComment): number {
  return (b.createdAt ?? -Infinity) - (a.createdAt ?? -Infinity) || 0;
}

/** Whether a comment belongs to the conversation that was asked for; one that names none is taken at its word. */
function matchesFilter({ segmentId }: CommentsFilter, comment: AssessmentComment): boolean {
  if (segmentId === undefined || comment.segmentId === null) return true;
  return canonicalId(comment.segmentId) === canonicalId(segmentId);
}

/** Whose comments are wanted: those of one agent, who may not be known, or all. */
export type CommentScope = { kind: 'agent'; agentId: string | null } | { kind: 'anyAgent' };

/**
 * Leaves out what names another agent: nobody must read another agent's feedback as their own, whatever the server
 * answers. Comments that name nobody stay. While the agent is not known, comments of one agent are the agent's whose
 * conversation was asked for; comments of several could be anybody's.
 */
function inScope(comments: readonly AssessmentComment[], scope: CommentScope): readonly AssessmentComment[] {
  if (scope.kind === 'anyAgent') return comments;
  const named = new Set(comments.flatMap(({ agentId }) => (agentId === null ? [] : [canonicalId(agentId)])));
  const only = named.size === 1 ? [...named][0] : null;
  const wanted = scope.agentId === null ? only : canonicalId(scope.agentId);
  return comments.filter(({ agentId }) => agentId === null || canonicalId(agentId) === wanted);
}

/** What the steps of a list say. */
export interface CollectedComments {
  /** Newest first. */
  comments: AssessmentComment[];
  /** Records that are not shown, for whatever reason. */
  unreadableCount: number;
  /** Those of them that could be read, but are of another agent or conversation. */
  mismatchedCount: number;
}

/** What `steps` show. What was not asked for is left out and counted. */
export function collectComments(batches: readonly CommentBatch[], scope: CommentScope): CollectedComments {
  const sequences = batches.flatMap((step) => step.sequences);
  const asked = sequences.flatMap(({ filter, pages }) =>
    pages.map(({ comments }) => ({ comments: comments.filter((comment) => matchesFilter(filter, comment)) })),
  );
  const pages = sequences.flatMap((sequence) => sequence.pages);
  const wanted = inScope(mergeComments(asked), scope);
  const unreadable = pages.reduce((sum, page) => sum + page.unreadableCount, 0);
  const mismatchedCount = mergeComments(pages).length - wanted.length;
  return {
    comments: [...wanted].sort(newestFirst),
    unreadableCount: unreadable + mismatchedCount,
    mismatchedCount,
  };
}
