import { onlineManager, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Segment } from '../../../insights/endpoints/segments';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { learnAgentId } from '../../agent-identity/data/agentIdSource';
import { agentCommentKeys, placeholderFromLists } from '../../comment-list/data/commentQueryKeys';
import { commentsQueryOptions } from '../../comment-list/data/commentsQuery';
import { segmentsQueryOptions } from '../../comment-list/data/segmentsQuery';
import { segmentCommentsRequest } from '../../comment-list/data/useSegmentComments';
import { findOwnSegments } from './findOwnSegments';

/**
 * Prefetches what the panel fetches when an ended reservation is selected: its segments, then the agent's comments on
 * them, unless the agent's list already has some. Skips queries that have been fetched before. Never rejects: the panel
 * fetches again what fails here.
 */
export async function prefetchFeedback(
  services: FeedbackServices,
  queryClient: QueryClient,
  reservationSid: string,
): Promise<void> {
  const canFetch = (queryKey: QueryKey): boolean =>
    onlineManager.isOnline() && !queryClient.getQueryState(queryKey) && !findRefusal(queryClient, queryKey);

  const segmentsQuery = segmentsQueryOptions(services, reservationSid, (segments) =>
    learnAgentId(services, queryClient, reservationSid, segments),
  );
  if (!canFetch(segmentsQuery.queryKey)) return;
  await queryClient.prefetchQuery(segmentsQuery);

  const segments = queryClient.getQueryData<Segment[]>(segmentsQuery.queryKey) ?? [];
  const { ownAgentId, segmentIds } = findOwnSegments(services, segments);
  if (!segmentIds?.length || placeholderFromLists(queryClient, agentCommentKeys(ownAgentId), segmentIds))
    return;
  const commentsQuery = commentsQueryOptions(services, segmentCommentsRequest(services, segmentIds));
  if (canFetch(commentsQuery.queryKey)) await queryClient.prefetchInfiniteQuery(commentsQuery);
}
