import type { QueryKey } from '@tanstack/react-query';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { segmentCommentsQuery } from '../../../shared/data/query/options/commentQueries';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { CommentScope } from './collectComments';
import { placeholderFromLists } from './placeholderFromLists';
import { useInfiniteComments } from './useInfiniteComments';

export interface SegmentCommentsOptions {
  subject: string;
  /** Nothing is fetched while there are none. */
  segmentIds: readonly string[];
  /** The same object as long as the scope is the same. */
  scope: CommentScope;
  /** The query keys of lists that may already have some of the comments. */
  placeholderKeys: readonly QueryKey[];
  /** The worker in Teams View whose segments they are. Absent for the signed-in worker's own. */
  workerSid?: string;
}

/** The comments on segments. */
export function useSegmentComments(options: SegmentCommentsOptions): CommentListState {
  const { subject, segmentIds, scope, placeholderKeys, workerSid } = options;
  const context = useQueryContext();
  return useInfiniteComments({
    subject,
    scope,
    query: segmentCommentsQuery(context, segmentIds, workerSid),
    isNeeded: segmentIds.length > 0,
    placeholderBatch: () => placeholderFromLists(context.queryClient, placeholderKeys, segmentIds),
  });
}
