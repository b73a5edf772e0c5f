import {
  useInfiniteQuery,
  useQueryClient,
  type InfiniteData,
  type QueryClient,
  type QueryKey,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { useOnline } from '../../../shared/data/query/browserState';
import { failedOnNextPage, toInsightsError } from '../../../shared/data/query/queryErrors';
import { enabledUnlessRefused, findRefusal } from '../../../shared/data/query/queryRefusals';
import { collectComments, type CommentScope } from './collectComments';
import { nextCursors, type CommentBatch } from './commentBatch';
import {
  commentsQueryOptions,
  nextFetchAfterMs,
  partialErrorOf,
  type CommentsRequest,
} from './commentsQuery';
import { toCommentsView, type FetchProgress } from './toCommentsView';

export interface InfiniteCommentsOptions extends CommentsRequest {
  subject: string;
  enabled: boolean;
  staleTimeMs: number;
  /** The same object as long as the scope is the same. */
  scope: CommentScope;
  /** Comments that other lists already have, shown until the first response arrives. */
  placeholderBatch?: () => CommentBatch | undefined;
}

type CommentsQuery = UseInfiniteQueryResult<CommentBatch>;

/** Fetches comments batch by batch, and returns the screen to show with the user's actions. */
export function useInfiniteComments(options: InfiniteCommentsOptions): CommentListState {
  const { subject, queryKey, enabled, staleTimeMs, scope, placeholderBatch } = options;
  const services = useFeedbackServices();
  const { fetchSettings } = services;
  const queryClient = useQueryClient();
  const online = useOnline();
  const query = useInfiniteQuery<CommentBatch>({
    ...commentsQueryOptions(services, options),
    staleTime: staleTimeMs,
    getNextPageParam: (_lastBatch, batches) => nextCursors(batches, fetchSettings),
    ...enabledUnlessRefused(queryClient, queryKey, enabled),
    // A refetch of a list with several batches fetches all of them, only to find what is new on its first page.
    refetchOnWindowFocus: ({ state }) => state.data?.pages.length === 1,
    // After a failure, autoRetry.ts retries the whole query. A partial response is completed here.
    refetchInterval: (data, { state }) =>
      (state.error === null && nextFetchAfterMs(data?.pages, fetchSettings)) || false,
  });
  const { data, isFetchingNextPage } = query;
  const batches = data?.pages ?? toBatches(placeholderBatch?.());
  const collected = useMemo(() => batches && collectComments(batches, scope), [batches, scope]);
  return {
    subject,
    view: toCommentsView({
      collected,
      batches: batches ?? [],
      maxComments: fetchSettings.maxComments,
      online,
      isBusy: query.fetchStatus !== 'idle' || !enabled,
      isLoadingMore: isFetchingNextPage,
      hasMore: query.hasNextPage === true,
      failure: enabled ? findFailure(query, batches, queryClient, queryKey) : null,
    }),
    updatedAt: query.dataUpdatedAt || null,
    refreshing: query.isFetching && !isFetchingNextPage,
    loadAll: null,
    ...useListActions(query, queryKey, scope, fetchSettings),
  };
}

function toBatches(batch: CommentBatch | undefined): CommentBatch[] | undefined {
  return batch && [batch];
}

/** The failure of the last fetch, a refusal that prevents a fetch, or the failure of a part. */
function findFailure(
  query: CommentsQuery,
  batches: readonly CommentBatch[] | undefined,
  queryClient: QueryClient,
  queryKey: QueryKey,
): FetchProgress['failure'] {
  if (query.isError) {
    const whileLoadingMore = failedOnNextPage({
      fetchMeta: queryClient.getQueryState(queryKey)?.fetchMeta,
    });
    return { error: toInsightsError(query.error), failedAt: query.errorUpdatedAt, whileLoadingMore };
  }
  const refusal = findRefusal(queryClient, queryKey);
  if (refusal) return { ...refusal, whileLoadingMore: false };
  const error = partialErrorOf(batches);
  return error ? { error, failedAt: query.dataUpdatedAt, whileLoadingMore: false } : null;
}

/** What the user can do with a list. */
function useListActions(
  query: CommentsQuery,
  queryKey: QueryKey,
  scope: CommentScope,
  fetchSettings: FetchSettings,
) {
  const queryClient = useQueryClient();
  const { data, refetch, fetchNextPage } = query;
  const refresh = useCallback(() => void refetch(), [refetch]);
  const cancel = useCallback(() => void queryClient.cancelQueries(queryKey), [queryClient, queryKey]);
  const loadMore = useCallback(async () => {
    const countComments = (list: InfiniteData<CommentBatch> | undefined): number =>
      collectComments(list?.pages ?? [], scope).comments.length;
    const result = await fetchNextPage();
    if (!isPageTokenExpired(result)) return countComments(result.data) > countComments(data);
    // The token of the next page has expired. Refetch from the first page and continue there. The screen does not
    // change meanwhile.
    const refetched = await refetch();
    const hasMore = refetched.isSuccess && nextCursors(refetched.data.pages, fetchSettings) !== undefined;
    const { data: latest } = hasMore ? await fetchNextPage() : refetched;
    return countComments(latest) > countComments(data);
  }, [fetchNextPage, refetch, data, scope, fetchSettings]);
  return { refresh, cancel, loadMore };
}

function isPageTokenExpired({ error }: Pick<CommentsQuery, 'error'>): boolean {
  return error !== null && toInsightsError(error).kind === 'invalidPageToken';
}
