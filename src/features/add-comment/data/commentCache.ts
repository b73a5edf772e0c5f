import type { InfiniteData, Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentsFilter, CommentsPage } from '../../../insights/endpoints/comments';
import type { NewComment } from '../../../insights/endpoints/createComment';
import { listEnd, toPage, nextCursors, type CommentBatch } from '../../comment-list/data/commentBatch';

/** The lists a comment can be in, by what their keys say. See commentKeys.ts. */
type CommentTargetIds = Pick<AssessmentComment, 'segmentId' | 'agentId'>;

function isListOf(queryKey: QueryKey, { segmentId, agentId }: CommentTargetIds): boolean {
  const [endpoint, by, asked] = queryKey;
  if (endpoint !== 'comments') return false;
  return by === 'agent' ? asked === agentId : Array.isArray(asked) && asked.includes(segmentId);
}

function isInFilter(filter: CommentsFilter, { segmentId, agentId }: CommentTargetIds): boolean {
  return filter.segmentId === undefined ? filter.agentId === agentId : filter.segmentId === segmentId;
}

function withFirst(pages: readonly CommentsPage[], comment: AssessmentComment): CommentsPage[] {
  const [first = toPage([]), ...others] = pages;
  const comments = [comment, ...first.comments];
  return [{ ...first, comments, recordKeys: [comment.key, ...first.recordKeys] }, ...others];
}

function withComment(
  list: InfiniteData<CommentBatch>,
  comment: AssessmentComment,
): InfiniteData<CommentBatch> {
  const pages = list.pages.map((step, index) => ({
    ...step,
    sequences: step.sequences.map((sequence) =>
      index === 0 && isInFilter(sequence.filter, comment)
        ? { ...sequence, pages: withFirst(sequence.pages, comment) }
        : sequence,
    ),
  }));
  return { ...list, pages };
}

/**
 * Puts a comment that has been saved into every list it belongs to. The lists count as stale from then on: only
 * Insights knows what is in them. They are not read again at once, because it may not have the comment in them yet.
 */
export async function addToCachedLists(queryClient: QueryClient, comment: AssessmentComment): Promise<void> {
  const isTheirs = ({ queryKey }: Query): boolean => isListOf(queryKey, comment);
  // What is being read may have left Insights before the comment was there.
  const beingRead = queryClient
    .getQueryCache()
    .findAll({ predicate: (query) => isTheirs(query) && query.state.fetchStatus === 'fetching' });
  const isBeingRead = (query: Query): boolean => beingRead.includes(query);
  // Before the comment is put in, because it takes a list back to what it was; and a first reading is not begun anew
  // while it runs.
  await queryClient.cancelQueries({ predicate: isBeingRead });
  for (const { queryKey, state } of queryClient.getQueryCache().findAll({ predicate: isTheirs })) {
    queryClient.setQueryData<InfiniteData<CommentBatch>>(
      queryKey,
      (list) => list && withComment(list, comment),
      // The list has not been read at this moment, so its age stays.
      { updatedAt: state.dataUpdatedAt },
    );
  }
  void queryClient.invalidateQueries({ predicate: isTheirs, refetchType: 'none' });
  void queryClient.refetchQueries({ predicate: isBeingRead });
}

/** Reads the lists again that a comment may have come into, those on screen at once. */
export function invalidateLists(queryClient: QueryClient, place: CommentTargetIds): void {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isListOf(queryKey, place) });
}

/** A record may leave out where it belongs; it was sent there. */
export function withTarget(saved: AssessmentComment, { segmentId, agentId }: NewComment): AssessmentComment {
  return { ...saved, segmentId: saved.segmentId ?? segmentId, agentId: saved.agentId ?? agentId };
}

function cachedLists(queryClient: QueryClient): CommentBatch[][] {
  return queryClient
    .getQueriesData<InfiniteData<CommentBatch>>(['comments'])
    .flatMap(([, list]) => (list ? [list.pages] : []));
}

/** The comments on a segment that any list holds. */
export function cachedCommentsOnSegment(queryClient: QueryClient, segmentId: string): AssessmentComment[] {
  const sequences = cachedLists(queryClient).flatMap((batches) => batches.flatMap((step) => step.sequences));
  return sequences.flatMap(({ filter, pages }) =>
    pages
      .flatMap(({ comments }) => comments)
      .filter((comment) => (comment.segmentId ?? filter.segmentId) === segmentId),
  );
}

/** A list that our own limit has cut is not read to its end. */
const WHOLE = { maxComments: Infinity };

/** The keys of all comments on a segment; null while no list of the segment has been read to its end. */
export function cachedKeysOnSegment(queryClient: QueryClient, segmentId: string): ReadonlySet<string> | null {
  const isOfSegment = ({ sequences }: CommentBatch): boolean =>
    sequences.some(({ filter }) => filter.segmentId === segmentId);
  const isReadWhole = cachedLists(queryClient).some(
    (batches) =>
      batches.some(isOfSegment) && !nextCursors(batches, WHOLE) && listEnd(batches, WHOLE) === 'complete',
  );
  return isReadWhole ? new Set(cachedCommentsOnSegment(queryClient, segmentId).map(({ key }) => key)) : null;
}
