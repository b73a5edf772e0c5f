import {
  useInfiniteQuery,
  type QueryClient,
  type QueryKey,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { useOnline } from '../../../shared/data/query/browserState';
import {
  nextCursors,
  partialErrorOf,
  type CachedComments,
  type CommentBatch,
} from '../../../shared/data/query/commentBatch';
import type { CommentsQuery } from '../../../shared/data/query/options/commentQueries';
import { hadNoResponse } from '../../../shared/data/query/listProblem';
import { failedOnNextPage, toInsightsError } from '../../../shared/data/query/queryErrors';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import { collectComments, type CommentScope } from './collectComments';
import { toCommentsView, type FetchProgress } from './toCommentsView';
import { cachedState } from '../../../shared/data/query/cachedQuery';

export interface InfiniteCommentsOptions {
  subject: string;
  query: CommentsQuery;
  /** Whether the list is needed. It may be needed and not fetched, because Insights has refused it. */
  isNeeded: boolean;
  /** The same object as long as the scope is the same. */
  scope: CommentScope;
  /** Comments that other lists already have, shown until the first response arrives. */
  placeholderBatch?: () => CommentBatch | undefined;
}

type CommentsResult = UseInfiniteQueryResult<CommentBatch>;

/** Fetches comments batch by batch, and returns the screen to show with the user's actions. */
export function useInfiniteComments(options: InfiniteCommentsOptions): CommentListState {
  const { subject, isNeeded, scope, placeholderBatch } = options;
  const { queryKey } = options.query;
  const { fetchSettings, queryClient } = useQueryContext();
  const online = useOnline();
  const query = useInfiniteQuery(options.query);
  const { data, isFetchingNextPage } = query;
  const batches = data?.pages ?? toBatches(placeholderBatch?.());
  const collected = useMemo(() => batches && collectComments(batches, scope), [batches, scope]);
  const failure = isNeeded ? findFailure(query, batches, queryClient, options.query) : null;
  const actions = useListActions(query, queryKey, scope, fetchSettings);
  const missesNextPage = failure !== null && failure.whileLoadingMore && hadNoResponse(failure);
  useResumeWhenOnline(online, missesNextPage, actions.loadMore);
  return {
    subject,
    view: toCommentsView({
      collected,
      batches: batches ?? [],
      maxComments: fetchSettings.maxComments,
      online,
      isBusy: query.fetchStatus !== 'idle' || !isNeeded,
      isLoadingMore: isFetchingNextPage,
      hasMore: query.hasNextPage === true,
      failure,
    }),
    updatedAt: query.dataUpdatedAt || null,
    refreshing: query.isFetching && !isFetchingNextPage,
    loadAll: null,
    ...actions,
  };
}

function toBatches(batch: CommentBatch | undefined): CommentBatch[] | undefined {
  return batch && [batch];
}

/** The failure of the last fetch, a refusal that prevents a fetch, or the failure of a part. */
function findFailure(
  query: CommentsResult,
  batches: readonly CommentBatch[] | undefined,
  queryClient: QueryClient,
  { queryKey, meta }: CommentsQuery,
): FetchProgress['failure'] {
  if (query.isError) {
    const whileLoadingMore = failedOnNextPage({
      fetchMeta: cachedState(queryClient, queryKey)?.fetchMeta,
    });
    return { error: toInsightsError(query.error), failedAt: query.errorUpdatedAt, whileLoadingMore };
  }
  const refusal = findRefusal(queryClient, queryKey, meta?.workerSid);
  if (refusal) return { ...refusal, whileLoadingMore: false };
  const error = partialErrorOf(batches);
  return error ? { error, failedAt: query.dataUpdatedAt, whileLoadingMore: false } : null;
}

/** Continues loading, once, when the network returns after it has interrupted the next page. */
function useResumeWhenOnline(
  online: boolean,
  missesNextPage: boolean,
  loadMore: () => Promise<boolean>,
): void {
  const wasOnline = useRef(online);
  useEffect(() => {
    const hasReturned = online && !wasOnline.current;
    wasOnline.current = online;
    if (hasReturned && missesNextPage) void loadMore();
  }, [online, missesNextPage, loadMore]);
}

/** What the user can do with a list. */
function useListActions(
  query: CommentsResult,
  queryKey: QueryKey,
  scope: CommentScope,
  fetchSettings: FetchSettings,
) {
  const { queryClient } = useQueryContext();
  const { data, refetch, fetchNextPage } = query;
  const refresh = useCallback(() => void refetch(), [refetch]);
  const cancel = useCallback(() => void queryClient.cancelQueries(queryKey), [queryClient, queryKey]);
  const loadMore = useCallback(async () => {
    const countComments = (list: CachedComments | undefined): number =>
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

function isPageTokenExpired({ error }: Pick<CommentsResult, 'error'>): boolean {
  return error !== null && toInsightsError(error).kind === 'invalidPageToken';
}
