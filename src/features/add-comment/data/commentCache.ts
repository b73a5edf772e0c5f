import type { QueryClient } from '@tanstack/react-query';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import {
  listEnd,
  nextCursors,
  type CachedComments,
  type CommentBatch,
} from '../../../shared/data/query/commentBatch';

function cachedLists(queryClient: QueryClient): CommentBatch[][] {
  return queryClient
    .getQueriesData<CachedComments>(['comments'])
    .flatMap(([, list]) => (list ? [list.pages] : []));
}

/** The comments on a segment in all cached lists. */
export function cachedCommentsOnSegment(queryClient: QueryClient, segmentId: string): AssessmentComment[] {
  const sequences = cachedLists(queryClient).flatMap((batches) =>
    batches.flatMap((batch) => batch.sequences),
  );
  return sequences.flatMap(({ filter, pages }) =>
    pages
      .flatMap(({ comments }) => comments)
      .filter((comment) => (comment.segmentId ?? filter.segmentId) === segmentId),
  );
}

/** Without our own limit: a list that the limit has cut off is not complete. */
const NO_LIMIT = { maxComments: Infinity };

/** The keys of all comments on a segment; null until a list of the segment has been loaded to its end. */
export function cachedKeysOnSegment(queryClient: QueryClient, segmentId: string): ReadonlySet<string> | null {
  const isOfSegment = ({ sequences }: CommentBatch): boolean =>
    sequences.some(({ filter }) => filter.segmentId === segmentId);
  const isComplete = cachedLists(queryClient).some(
    (batches) =>
      batches.some(isOfSegment) &&
      !nextCursors(batches, NO_LIMIT) &&
      listEnd(batches, NO_LIMIT) === 'complete',
  );
  return isComplete ? new Set(cachedCommentsOnSegment(queryClient, segmentId).map(({ key }) => key)) : null;
}
