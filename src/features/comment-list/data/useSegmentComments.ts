import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { segmentCommentsKey, placeholderFromLists } from './commentQueryKeys';
import type { CommentScope } from './collectComments';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useFeedbackServices, type FeedbackServices } from '../../../shared/data/FeedbackServices';
import { useInfiniteComments } from './useInfiniteComments';
import type { CommentsRequest } from './commentsQuery';

const STALE_AFTER_MS = 60_000;

export interface SegmentCommentsOptions {
  subject: string;
  /** Nothing is fetched while there are none. */
  segmentIds: readonly string[];
  /** The same object as long as the scope is the same. */
  scope: CommentScope;
  /** The query keys of lists that may already have some of the comments. */
  placeholderKeys: readonly QueryKey[];
}

/** The request for the comments on segments. */
export function segmentCommentsRequest(
  { fetchSettings }: FeedbackServices,
  segmentIds: readonly string[],
): CommentsRequest {
  return {
    queryKey: segmentCommentsKey(segmentIds),
    filters: segmentIds.map((segmentId) => ({ segmentId })),
    pageSize: fetchSettings.firstPageSize,
  };
}

export function useSegmentComments(options: SegmentCommentsOptions): CommentListState {
  const { subject, segmentIds, scope, placeholderKeys } = options;
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  return useInfiniteComments({
    subject,
    scope,
    ...segmentCommentsRequest(services, segmentIds),
    enabled: segmentIds.length > 0,
    staleTimeMs: STALE_AFTER_MS,
    placeholderBatch: () => placeholderFromLists(queryClient, placeholderKeys, segmentIds),
  });
}
