import { focusManager, type QueryClient } from '@tanstack/react-query';
import type { Segment } from '../../../insights/endpoints/segments';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { segmentCommentsQuery, type CommentsQuery } from '../../../shared/data/query/options/commentQueries';
import { segmentsQuery } from '../../../shared/data/query/options/segmentQueries';
import { knownOwnAgentId, learnAgentId } from '../../agent-identity/data/learnAgentId';
import { agentCommentKeys, placeholderFromLists } from '../../comment-list/data/placeholderFromLists';
import { findOwnSegments } from './findOwnSegments';
import { cachedData, cachedState } from '../../../shared/data/query/cachedQuery';

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
  const context = { ...services, queryClient, isPageVisible: focusManager.isFocused() };
  const canFetch = ({ queryKey, enabled }: Pick<CommentsQuery, 'queryKey' | 'enabled'>): boolean =>
    enabled === true && !cachedState(queryClient, queryKey);

  const segmentsOptions = segmentsQuery(context, { reservationSid, phase: 'ended' });
  if (!canFetch(segmentsOptions)) return;
  await queryClient.prefetchQuery(segmentsOptions);
  learnAgentId(context, reservationSid);

  const segments = cachedData<Segment[]>(queryClient, segmentsOptions.queryKey) ?? [];
  const { ownAgentId, segmentIds } = findOwnSegments(segments, knownOwnAgentId(services));
  if (!segmentIds?.length || placeholderFromLists(queryClient, agentCommentKeys(ownAgentId), segmentIds))
    return;
  const commentsOptions = segmentCommentsQuery(context, segmentIds);
  if (canFetch(commentsOptions)) await queryClient.prefetchInfiniteQuery(commentsOptions);
}
