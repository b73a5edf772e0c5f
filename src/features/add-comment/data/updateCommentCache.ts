import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { isSameId } from '../../../insights/parse/canonicalId';
import type { CommentsFilter, CommentsPage } from '../../../insights/endpoints/comments';
import type { NewComment } from '../../../insights/endpoints/createComment';
import { toPage, type CachedComments } from '../../../shared/data/query/commentBatch';

/** The IDs that decide which lists a comment belongs to. */
type CommentTargetIds = Pick<AssessmentComment, 'segmentId' | 'agentId'>;

/** Whether a query key is that of a list to which a comment belongs. */
export function isListOf(queryKey: QueryKey, { segmentId, agentId }: CommentTargetIds): boolean {
  const [endpoint, kind, ids] = queryKey;
  if (endpoint !== 'comments') return false;
  return kind === 'agent'
    ? isSameId(ids, agentId)
    : Array.isArray(ids) && ids.some((id) => isSameId(id, segmentId));
}

function isInFilter(filter: CommentsFilter, { segmentId, agentId }: CommentTargetIds): boolean {
  return filter.segmentId === undefined
    ? isSameId(filter.agentId, agentId)
    : isSameId(filter.segmentId, segmentId);
}

function withFirstComment(pages: readonly CommentsPage[], comment: AssessmentComment): CommentsPage[] {
  const [firstPage = toPage([]), ...otherPages] = pages;
  const comments = [comment, ...firstPage.comments];
  return [{ ...firstPage, comments, recordKeys: [comment.key, ...firstPage.recordKeys] }, ...otherPages];
}

function withComment(list: CachedComments, comment: AssessmentComment): CachedComments {
  const pages = list.pages.map((batch, index) => ({
    ...batch,
    sequences: batch.sequences.map((sequence) =>
      index === 0 && isInFilter(sequence.filter, comment)
        ? { ...sequence, pages: withFirstComment(sequence.pages, comment) }
        : sequence,
    ),
  }));
  return { ...list, pages };
}

/**
 * Adds a saved comment, or its copies, to every cached list it belongs to. The lists then count as stale, because only Insights knows
 * what they contain. They are not refetched immediately, because Insights may not have the comment in them yet.
 */
export async function addToCachedLists(
  queryClient: QueryClient,
  copies: readonly AssessmentComment[],
): Promise<void> {
  const hasComment = ({ queryKey }: Query): boolean => copies.some((copy) => isListOf(queryKey, copy));
  // A response that is under way may have left Insights before the comment was there.
  const fetching = queryClient
    .getQueryCache()
    .findAll({ predicate: (query) => hasComment(query) && query.state.fetchStatus === 'fetching' });
  const wasFetching = (query: Query): boolean => fetching.includes(query);
  // Cancel before adding the comment, because cancelling restores the previous data. And a first fetch that is running
  // would not be started again.
  await queryClient.cancelQueries({ predicate: wasFetching });
  for (const { queryKey, state } of queryClient.getQueryCache().findAll({ predicate: hasComment })) {
    queryClient.setQueryData<CachedComments>(
      queryKey,
      (list) => list && copies.reduce(withComment, list),
      // The list has not been fetched now, so its age stays.
      { updatedAt: state.dataUpdatedAt },
    );
  }
  void queryClient.invalidateQueries({ predicate: hasComment, refetchType: 'none' });
  void queryClient.refetchQueries({ predicate: wasFetching });
}

/** Invalidates the lists that a comment may be in. The lists on screen are refetched immediately. */
export function invalidateLists(queryClient: QueryClient, target: CommentTargetIds): void {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isListOf(queryKey, target) });
}

/** Returned records can lack their segment and agent. These are the ones they were sent to. */
export function withTarget(
  saved: readonly AssessmentComment[],
  { segmentId, agentId }: NewComment,
): AssessmentComment[] {
  return saved.map((copy) => ({
    ...copy,
    segmentId: copy.segmentId ?? segmentId,
    agentId: copy.agentId ?? agentId,
  }));
}
