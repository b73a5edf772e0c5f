import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  fetchConversationSegments,
  type ConversationSegment,
} from '../../../insights/endpoints/conversationSegments';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { enabledUnlessRefused, findRefusal } from '../../../shared/data/query/queryRefusals';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { isNotFound } from '../../agent-identity/data/fetchReservationSegments';

const STALE_AFTER_MS = 10 * 60_000;
const NO_SEGMENTS: readonly ConversationSegment[] = [];

export interface ConversationSegments {
  segments: readonly ConversationSegment[];
  isLoading: boolean;
  failed: InsightsError | null;
  retry: () => void;
}

/** All segments of the conversation that a segment belongs to. Fetches nothing without a segment. */
export function useConversationSegments(segmentId: string | null): ConversationSegments {
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const queryKey = ['conversations', segmentId] as const;
  const query = useQuery<readonly ConversationSegment[]>({
    queryKey,
    staleTime: STALE_AFTER_MS,
    queryFn: async ({ signal }) => {
      try {
        return await fetchConversationSegments(client, { segmentId: segmentId ?? '', signal });
      } catch (error) {
        if (isNotFound(error)) return [];
        throw error;
      }
    },
    ...enabledUnlessRefused(queryClient, queryKey, segmentId !== null),
  });
  const { refetch } = query;
  const hasNoData = segmentId !== null && query.data === undefined;
  const error = hasNoData ? (query.error ?? findRefusal(queryClient, queryKey)?.error ?? null) : null;
  return {
    segments: query.data ?? NO_SEGMENTS,
    isLoading: query.isLoading && query.fetchStatus === 'fetching',
    failed: error === null ? null : toInsightsError(error),
    retry: () => void refetch(),
  };
}
