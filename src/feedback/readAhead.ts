import { onlineManager, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Segment } from '../insights/segments';
import { learnAgentId } from './agentIdSource';
import { refusalOf } from './askingRules';
import { agentCommentKeys, knownOfSegments } from './commentKeys';
import type { FeedbackServices } from './FeedbackServices';
import { ownSegmentsOf } from './ownSegments';
import { commentsQuestion } from './useCommentSteps';
import { commentsOnSegments } from './useSegmentComments';
import { segmentsQuestion } from './useSegments';

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
