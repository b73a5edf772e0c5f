import { useQuery } from '@tanstack/react-query';
import type { ConversationSegment } from '../../../insights/endpoints/conversationSegments';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { conversationQuery } from '../../../shared/data/query/options/segmentQueries';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';

const NO_SEGMENTS: readonly ConversationSegment[] = [];

export interface ConversationSegments {
  segments: readonly ConversationSegment[];
  isLoading: boolean;
  failed: InsightsError | null;
  retry: () => void;
}

/** All segments of the conversation that a worker's segment belongs to. Fetches nothing without a segment. */
export function useConversationSegments(segmentId: string | null, workerSid: string): ConversationSegments {
  const context = useQueryContext();
  const options = conversationQuery(context, segmentId, workerSid);
  const query = useQuery(options);
  const { refetch } = query;
  const hasNoData = segmentId !== null && query.data === undefined;
  const error = hasNoData
    ? (query.error ?? findRefusal(context.queryClient, options.queryKey, workerSid)?.error ?? null)
    : null;
  return {
    segments: query.data ?? NO_SEGMENTS,
    isLoading: query.isLoading && query.fetchStatus === 'fetching',
    failed: error === null ? null : toInsightsError(error),
    retry: () => void refetch(),
  };
}
