import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { segmentCommentsKey, placeholderFromLists } from './commentQueryKeys';
import type { CommentScope } from './collectComments';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useFeedbackServices, type FeedbackServices } from '../../../shared/data/FeedbackServices';
import { useInfiniteComments, type CommentsRequest } from './useInfiniteComments';

const STALE_AFTER_MS = 60_000;

export interface SegmentCommentsOptions {
  subject: string;
  /** Nothing is asked while there are none. */
  segmentIds: readonly string[];
  /** The same object as long as it says the same. */
  scope: CommentScope;
  /** Lists that may know some of the comments already. */
  placeholderKeys: readonly QueryKey[];
}

/** What is asked for the comments on segments. */
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

/** The comments on segments. */
export function useSegmentComments(question: SegmentCommentsOptions): CommentListState {
  const { subject, segmentIds, scope, placeholderKeys } = question;
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
