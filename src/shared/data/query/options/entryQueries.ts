import type { InfiniteQueryObserverOptions, QueryFunctionContext, QueryKey } from '@tanstack/react-query';
import { fetchFeedbackPage, type FeedbackPage } from '../../../../insights/endpoints/feedbackEntries';
import type { FeedbackServices } from '../../FeedbackServices';
import { feedbackEntriesFreshness } from '../queryFreshness';
import type { QueryContext } from './QueryContext';
import { enabledUnlessRefused } from '../queryRefusals';

/** The key of a worker's entries; null stands for the signed-in worker. */
export const feedbackEntriesKey = (workerSid: string | null) => ['feedbackEntries', workerSid] as const;

/** The options of the query for a worker's entries. */
export type EntriesQuery = Omit<InfiniteQueryObserverOptions<FeedbackPage>, 'meta'> & {
  queryKey: QueryKey;
  meta?: { workerSid: string };
};

export interface EntriesRequest {
  /** The worker, in Teams View; null for the signed-in worker. */
  workerSid: string | null;
  isNeeded: boolean;
}

/** What an agent has acknowledged and asked about, the newest comments first. Nothing is fetched without functions. */
export function feedbackEntriesQuery(
  context: QueryContext & Pick<FeedbackServices, 'functionsClient'>,
  { workerSid, isNeeded }: EntriesRequest,
): EntriesQuery {
  const { functionsClient, queryClient } = context;
  const queryKey = feedbackEntriesKey(workerSid);
  return {
    queryKey,
    async queryFn({ pageParam, signal }: QueryFunctionContext<QueryKey, string | undefined>) {
      if (functionsClient === null) return { entries: [], nextBefore: null };
      return fetchFeedbackPage(functionsClient, {
        workerSid: workerSid ?? undefined,
        before: pageParam,
        signal,
      });
    },
    getNextPageParam: ({ nextBefore }) => nextBefore ?? undefined,
    // Entries keep their identity in another way, which does not depend on their place (`toEntries`).
    structuralSharing: false,
    ...enabledUnlessRefused(
      queryClient,
      queryKey,
      isNeeded && functionsClient !== null,
      workerSid ?? undefined,
    ),
    ...feedbackEntriesFreshness(context),
  };
}
