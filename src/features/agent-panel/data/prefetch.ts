import { onlineManager, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Segment } from '../../../insights/endpoints/segments';
import { learnAgentId } from '../../agent-identity/data/agentIdSource';
import { refusalOf } from '../../../shared/data/query/queryRules';
import { agentCommentKeys, knownOfSegments } from '../../comment-list/data/commentQueryKeys';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { ownSegmentsOf } from './ownSegments';
import { commentsQuestion } from '../../comment-list/data/useInfiniteComments';
import { commentsOnSegments } from '../../comment-list/data/useSegmentComments';
import { segmentsQuestion } from '../../comment-list/data/useReservationSegments';

/**
 * Asks what the panel asks when an ended reservation is selected, as far as it was never asked: its segments, then the
 * agent's comments on them, unless the agent's list has some. Never rejects: what fails is asked again by the panel.
 */
export async function readAhead(
  services: FeedbackServices,
  queryClient: QueryClient,
  reservationSid: string,
): Promise<void> {
  const mayAsk = (queryKey: QueryKey): boolean =>
    onlineManager.isOnline() && !queryClient.getQueryState(queryKey) && !refusalOf(queryClient, queryKey);

  const question = segmentsQuestion(services, reservationSid, (answer) =>
    learnAgentId(services, queryClient, reservationSid, answer),
  );
  if (!mayAsk(question.queryKey)) return;
  await queryClient.prefetchQuery(question);

  const segments = queryClient.getQueryData<Segment[]>(question.queryKey) ?? [];
  const { ownAgentId, segmentIds } = ownSegmentsOf(services, segments);
  if (!segmentIds?.length || knownOfSegments(queryClient, agentCommentKeys(ownAgentId), segmentIds)) return;
  const comments = commentsQuestion(services, commentsOnSegments(services, segmentIds));
  if (mayAsk(comments.queryKey)) await queryClient.prefetchInfiniteQuery(comments);
}
