import type { QueryFunctionContext, QueryKey } from '@tanstack/react-query';
import type { CommentsFilter } from '../../../insights/endpoints/comments';
import type { InsightsError } from '../../../insights/http/InsightsError';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { rateLimitPauseMs } from '../../../shared/data/query/queryErrors';
import type { CommentBatch, PageCursor } from './commentBatch';
import { fetchBatch } from './fetchBatch';

/** Which comments to fetch, and the key of their query. */
export interface CommentsRequest {
  queryKey: QueryKey;
  filters: readonly CommentsFilter[];
  /** Records per request, 1 to 1000. */
  pageSize: number;
}

/** Our own `getNextPageParam` is the only source of a page parameter. The first page has none. */
type CommentsQueryContext = QueryFunctionContext<QueryKey, readonly PageCursor[] | undefined>;

/** The options of the query for comments. Each of its pages is a batch. */
export function commentsQueryOptions(
  { client, fetchSettings }: FeedbackServices,
  { queryKey, filters, pageSize }: CommentsRequest,
) {
  const firstCursors = filters.map((filter): PageCursor => ({ filter, pageUrl: null }));
  return {
    queryKey,
    queryFn: ({ pageParam, signal }: CommentsQueryContext): Promise<CommentBatch> =>
      fetchBatch(client, pageParam ?? firstCursors, { ...fetchSettings, pageSize }, signal),
  };
}

/**
 * When to refetch a list automatically, in milliseconds; null is never. A list with more than one batch is not
 * refreshed automatically, because that would fetch all of its pages.
 */
export function nextFetchAfterMs(
  batches: readonly CommentBatch[] | undefined,
  { refreshIntervalMs }: Pick<FetchSettings, 'refreshIntervalMs'>,
): number | null {
  return rateLimitPauseMs(partialErrorOf(batches)) ?? (batches?.length === 1 ? refreshIntervalMs : null);
}

/** Why comments are missing from the batches; undefined when none are. */
export function partialErrorOf(batches: readonly CommentBatch[] | undefined): InsightsError | undefined {
  return batches?.find((batch) => batch.partialError)?.partialError;
}
