import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { segmentCommentsKey, knownOfSegments } from './commentKeys';
import { FIRST_PAGE_SIZE } from './commentPages';
import type { Whose } from './readComments';
import type { CommentsPart } from './CommentsView';
import { useCommentSteps } from './useCommentSteps';

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

/** The comments on segments. */
export function useSegmentComments(question: SegmentCommentsQuestion): CommentsPart {
  const { subject, segmentIds, whose, knownIn } = question;
  const queryClient = useQueryClient();
  return useCommentSteps({
    subject,
    whose,
    queryKey: segmentCommentsKey(segmentIds),
    filters: segmentIds.map((segmentId) => ({ segmentId })),
    pageSize: FIRST_PAGE_SIZE,
    enabled: segmentIds.length > 0,
    staleTimeMs: STALE_AFTER_MS,
    knownElsewhere: () => knownOfSegments(queryClient, knownIn, segmentIds),
  });
}
