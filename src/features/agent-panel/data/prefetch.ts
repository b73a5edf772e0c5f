import { onlineManager, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Segment } from '../../../insights/endpoints/segments';
import { learnAgentId } from '../../agent-identity/data/agentIdSource';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { agentCommentKeys, placeholderFromLists } from '../../comment-list/data/commentQueryKeys';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { findOwnSegments } from './ownSegments';
import { commentsQueryOptions } from '../../comment-list/data/commentsQuery';
import { segmentCommentsRequest } from '../../comment-list/data/useSegmentComments';
import { segmentsQueryOptions } from '../../comment-list/data/segmentsQuery';

/**
 * Asks what the panel asks when an ended reservation is selected, as far as it was never asked: its segments, then the
 * agent's comments on them, unless the agent's list has some. Never rejects: what fails is asked again by the panel.
 */
export async function prefetchFeedback(
  services: FeedbackServices,
  queryClient: QueryClient,
  reservationSid: string,
): Promise<void> {
  const mayAsk = (queryKey: QueryKey): boolean =>
    onlineManager.isOnline() && !queryClient.getQueryState(queryKey) && !findRefusal(queryClient, queryKey);

  const question = segmentsQueryOptions(services, reservationSid, (answer) =>
    learnAgentId(services, queryClient, reservationSid, answer),
  );
  if (!mayAsk(question.queryKey)) return;
  await queryClient.prefetchQuery(question);

  const segments = queryClient.getQueryData<Segment[]>(question.queryKey) ?? [];
  const { ownAgentId, segmentIds } = findOwnSegments(services, segments);
  if (!segmentIds?.length || placeholderFromLists(queryClient, agentCommentKeys(ownAgentId), segmentIds))
    return;
  const comments = commentsQueryOptions(services, segmentCommentsRequest(services, segmentIds));
  if (mayAsk(comments.queryKey)) await queryClient.prefetchInfiniteQuery(comments);
}
