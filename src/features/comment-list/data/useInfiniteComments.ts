import {
  useInfiniteQuery,
  useQueryClient,
  type InfiniteData,
  type QueryFunctionContext,
  type QueryKey,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CommentsFilter } from '../../../insights/endpoints/comments';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { enabledUnlessRefused, findRefusal } from '../../../shared/data/query/queryRefusals';
import { toInsightsError, rateLimitPauseMs, failedOnNextPage } from '../../../shared/data/query/queryErrors';
import { nextCursors, fetchBatch, type PageCursor, type CommentBatch } from './commentBatch';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { collectComments, type CommentScope } from './collectComments';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useFeedbackServices, type FeedbackServices } from '../../../shared/data/FeedbackServices';
import { useOnline } from '../../../shared/data/query/browserState';
import { toCommentsView, type FetchProgress } from './toCommentsView';

/** Which comments are read, and under which key they are kept. */
export interface CommentsRequest {
  queryKey: QueryKey;
  filters: readonly CommentsFilter[];
  /** Records per call, 1 to 1000. */
  pageSize: number;
}

export interface InfiniteCommentsOptions extends CommentsRequest {
  subject: string;
  enabled: boolean;
  staleTimeMs: number;
  /** The same object as long as it says the same. */
  scope: CommentScope;
  /** What is known from elsewhere, shown until the first answer. */
  placeholderBatch?: () => CommentBatch | undefined;
}

type CommentsQuery = UseInfiniteQueryResult<CommentBatch>;

/** The question for comments: each page of its answer is a step. */
export function commentsQueryOptions(
  { client, fetchSettings }: FeedbackServices,
  { queryKey, filters, pageSize }: CommentsRequest,
) {
  return {
    queryKey,
    queryFn: ({ pageParam, signal }: QueryFunctionContext): Promise<CommentBatch> =>
      fetchBatch(client, cursorsFrom(pageParam, filters), { ...fetchSettings, pageSize }, signal),
  };
}

/** Reads the comments of `filters` step by step and says which screen they make. */
export function useInfiniteComments(question: InfiniteCommentsOptions): CommentListState {
  const { subject, queryKey, enabled, staleTimeMs, scope, placeholderBatch } = question;
  const services = useFeedbackServices();
  const { fetchSettings } = services;
  const queryClient = useQueryClient();
  const online = useOnline();
  const query = useInfiniteQuery<CommentBatch>({
    ...commentsQueryOptions(services, question),
    staleTime: staleTimeMs,
    getNextPageParam: (_last, batches) => nextCursors(batches, fetchSettings),
    ...enabledUnlessRefused(queryClient, queryKey, enabled),
    // A list that was read on would be read anew whole, to learn of what is on its first page.
    refetchOnWindowFocus: ({ state }) => state.data?.pages.length === 1,
    // After a failure the whole question is asked again (askAgain.ts); what is missing in an answer is asked for here.
    refetchInterval: (answer, { state }) =>
      (state.error === null && nextFetchAfterMs(answer?.pages, fetchSettings)) || false,
  });
  const { data, isFetchingNextPage } = query;
  const batches = data?.pages ?? toBatches(placeholderBatch?.());
  const read = useMemo(() => batches && collectComments(batches, scope), [batches, scope]);
  return {
    subject,
    view: toCommentsView({
      read,
      batches: batches ?? [],
      maxComments: fetchSettings.maxComments,
      online,
      isBusy: query.fetchStatus !== 'idle' || !enabled,
      isLoadingMore: isFetchingNextPage,
      hasMore: query.hasNextPage === true,
      failure: enabled
        ? (failureOf(query, queryClient.getQueryState(queryKey)?.fetchMeta) ?? refusal() ?? missing())
        : null,
    }),
    updatedAt: query.dataUpdatedAt || null,
    refreshing: query.isFetching && !isFetchingNextPage,
    loadAll: null,
    ...useListActions(query, queryKey, scope, fetchSettings),
  };

  function refusal(): FetchProgress['failure'] {
    const refused = findRefusal(queryClient, queryKey);
    return refused && { ...refused, whileLoadingMore: false };
  }

  function missing(): FetchProgress['failure'] {
    const error = partialErrorOf(batches);
    return error ? { error, failedAt: query.dataUpdatedAt, whileLoadingMore: false } : null;
  }
}

function toBatches(step: CommentBatch | undefined): CommentBatch[] | undefined {
  return step && [step];
}

function partialErrorOf(batches: readonly CommentBatch[] | undefined): InsightsError | undefined {
  return batches?.find((step) => step.partialError)?.partialError;
}

/** A list that was read on is not asked for anew by itself: that would be all of its pages. */
function nextFetchAfterMs(
  batches: readonly CommentBatch[] | undefined,
  { refreshIntervalMs }: FetchSettings,
): number | null {
  return rateLimitPauseMs(partialErrorOf(batches)) ?? (batches?.length === 1 ? refreshIntervalMs : null);
}

function failureOf(query: CommentsQuery, fetchMeta: unknown): FetchProgress['failure'] {
  if (!query.isError) return null;
  const whileLoadingMore = failedOnNextPage({ fetchMeta });
  return { error: toInsightsError(query.error), failedAt: query.errorUpdatedAt, whileLoadingMore };
}

/** What a user can do with a list. */
function useListActions(
  query: CommentsQuery,
  queryKey: QueryKey,
  scope: CommentScope,
  reading: FetchSettings,
) {
  const queryClient = useQueryClient();
  const { data, refetch, fetchNextPage } = query;
  const refresh = useCallback(() => void refetch(), [refetch]);
  const cancel = useCallback(() => void queryClient.cancelQueries(queryKey), [queryClient, queryKey]);
  const loadMore = useCallback(async () => {
    const count = (batches: InfiniteData<CommentBatch> | undefined): number =>
      collectComments(batches?.pages ?? [], scope).comments.length;
    const result = await fetchNextPage();
    if (!isExpired(result)) return count(result.data) > count(data);
    // Read once more from the first page, then on from there. What is shown stays meanwhile.
    const anew = await refetch();
    const goesOn = anew.isSuccess && nextCursors(anew.data.pages, reading) !== undefined;
    const { data: now } = goesOn ? await fetchNextPage() : anew;
    return count(now) > count(data);
  }, [fetchNextPage, refetch, data, scope, reading]);
  return { refresh, cancel, loadMore };
}

function isExpired({ error }: Pick<CommentsQuery, 'error'>): boolean {
  return error !== null && toInsightsError(error).kind === 'invalidPageToken';
}

function cursorsFrom(pageParam: unknown, filters: readonly CommentsFilter[]): readonly PageCursor[] {
  // Our own getNextPageParam is the only source of a page parameter.
  return (pageParam as PageCursor[] | undefined) ?? filters.map((filter) => ({ filter, pageUrl: null }));
}
