import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { isSameId } from '../../../insights/parse/canonicalId';
import { mergeComments } from '../../../insights/endpoints/paging';
import {
  listEnd,
  nextCursors,
  type CachedComments,
  type CommentBatch,
} from '../../../shared/data/query/commentBatch';
import type { CommentsBefore } from './savedCopies';

const ALL_LISTS: QueryKey = ['comments'];

function cachedLists(queryClient: QueryClient, queryKey: QueryKey): CommentBatch[][] {
  return queryClient
    .getQueriesData<CachedComments>(queryKey)
    .flatMap(([, list]) => (list ? [list.pages] : []));
}

/** The comments on a segment, once each, in the cached lists whose keys start with `queryKey`. */
export function cachedCommentsOnSegment(
  queryClient: QueryClient,
  segmentId: string,
  queryKey: QueryKey,
): AssessmentComment[] {
  const sequences = cachedLists(queryClient, queryKey).flatMap((batches) =>
    batches.flatMap((batch) => batch.sequences),
  );
  const onSegment = sequences.map(({ filter, pages }) => ({
    comments: pages
      .flatMap(({ comments }) => comments)
      .filter((comment) => isSameId(comment.segmentId ?? filter.segmentId, segmentId)),
  }));
  return mergeComments(onSegment);
}

/** Without our own limit: a list that the limit has cut off is not complete. */
const NO_LIMIT = { maxComments: Infinity };

/** What is known of all comments on a segment; null until a list of the segment has been loaded to its end. */
export function cachedBefore(queryClient: QueryClient, segmentId: string): CommentsBefore | null {
  const isOfSegment = ({ sequences }: CommentBatch): boolean =>
    sequences.some(({ filter }) => isSameId(filter.segmentId, segmentId));
  const isComplete = cachedLists(queryClient, ALL_LISTS).some(
    (batches) =>
      batches.some(isOfSegment) &&
      !nextCursors(batches, NO_LIMIT) &&
      listEnd(batches, NO_LIMIT) === 'complete',
  );
  return isComplete ? toBefore(cachedCommentsOnSegment(queryClient, segmentId, ALL_LISTS)) : null;
}

/** What is known of all comments on a segment, from all of them. */
export function toBefore(comments: readonly AssessmentComment[]): CommentsBefore {
  const dates = comments.flatMap(({ createdAt }) => createdAt ?? []);
  const newest = dates.reduce((latest, date) => Math.max(latest, date), -Infinity);
  return {
    keys: new Set(comments.map(({ key }) => key)),
    newestAt: dates.length > 0 ? newest : null,
  };
}
