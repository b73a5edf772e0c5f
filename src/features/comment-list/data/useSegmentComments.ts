import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { segmentCommentsKey, knownOfSegments } from './commentQueryKeys';
import type { Whose } from './collectComments';
import type { CommentsPart } from '../../../shared/data/CommentListState';
import { useFeedbackServices, type FeedbackServices } from '../../../shared/data/FeedbackServices';
import { useCommentSteps, type CommentsAsked } from './useInfiniteComments';

const STALE_AFTER_MS = 60_000;

export interface SegmentCommentsQuestion {
  subject: string;
  /** Nothing is asked while there are none. */
  segmentIds: readonly string[];
  /** The same object as long as it says the same. */
  whose: Whose;
  /** Lists that may know some of the comments already. */
  knownIn: readonly QueryKey[];
}

/** What is asked for the comments on segments. */
export function commentsOnSegments(
  { reading }: FeedbackServices,
  segmentIds: readonly string[],
): CommentsAsked {
  return {
    queryKey: segmentCommentsKey(segmentIds),
    filters: segmentIds.map((segmentId) => ({ segmentId })),
    pageSize: reading.firstPageSize,
  };
}

/** The comments on segments. */
export function useSegmentComments(question: SegmentCommentsQuestion): CommentsPart {
  const { subject, segmentIds, whose, knownIn } = question;
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  return useCommentSteps({
    subject,
    whose,
    ...commentsOnSegments(services, segmentIds),
    enabled: segmentIds.length > 0,
    staleTimeMs: STALE_AFTER_MS,
    knownElsewhere: () => knownOfSegments(queryClient, knownIn, segmentIds),
  });
}
