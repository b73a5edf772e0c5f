import { useInfiniteQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CommentsFilter } from '../insights/comments';
import { nextCursors, readComments, readStep, type Cursor, type LoadedStep } from './commentPages';
import type { CommentsPart } from './CommentsView';
import { useFeedbackServices } from './FeedbackServices';
import { asInsightsError, askingRules } from './askingRules';
import { useOnline } from './useOnline';
import { viewOfSteps } from './viewOfSteps';

export interface CommentSteps {
  subject: string;
  queryKey: QueryKey;
  filters: readonly CommentsFilter[];
  /** Records per call, 1 to 1000. */
  pageSize: number;
  enabled: boolean;
  staleTimeMs: number;
  ownAgentId: string | null;
  /** Shown until the first answer, when it is known from elsewhere. */
  placeholder?: LoadedStep;
}

/** Reads the comments of `filters` step by step and says which screen they make. */
export function useCommentSteps(question: CommentSteps): CommentsPart {
  const { subject, queryKey, filters, pageSize, enabled, staleTimeMs, ownAgentId, placeholder } = question;
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const online = useOnline();
  const query = useInfiniteQuery<LoadedStep, unknown>({
    queryKey,
    staleTime: staleTimeMs,
    queryFn: ({ pageParam, signal }) => readStep(client, cursorsFrom(pageParam, filters), pageSize, signal),
    getNextPageParam: (_last, steps) => nextCursors(steps),
    placeholderData: placeholder && { pages: [placeholder], pageParams: [undefined] },
    ...askingRules(queryClient, queryKey, enabled),
  });
  const { data, refetch, fetchNextPage, isFetchingNextPage } = query;
  const read = useMemo(() => data && readComments(data.pages, ownAgentId), [data, ownAgentId]);
  const fetchMeta = queryClient.getQueryState(queryKey)?.fetchMeta as FetchMeta | null | undefined;

  const refresh = useCallback(() => void refetch(), [refetch]);
  const cancel = useCallback(() => void queryClient.cancelQueries(queryKey), [queryClient, queryKey]);
  const loadMore = useCallback(async () => {
    const result = await fetchNextPage({ cancelRefetch: false });
    // A page token that has expired: read once more from the first page; what is shown stays meanwhile.
    const expired = result.isError && asInsightsError(result.error).kind === 'invalidPageToken';
    return !(expired ? await refetch() : result).isError;
  }, [fetchNextPage, refetch]);

  const view = viewOfSteps({
    read,
    steps: data?.pages ?? [],
    isPlaceholder: query.isPlaceholderData,
    online,
    isBusy: query.fetchStatus !== 'idle' || !enabled,
    isLoadingMore: isFetchingNextPage,
    hasMore: query.hasNextPage === true,
    failure: query.isError
      ? {
          error: asInsightsError(query.error),
          failedAt: query.errorUpdatedAt,
          whileLoadingMore: fetchMeta?.fetchMore?.direction === 'forward',
        }
      : null,
  });
  const updatedAt = query.isPlaceholderData || !query.dataUpdatedAt ? null : query.dataUpdatedAt;
  return {
    subject,
    view,
    updatedAt,
    refreshing: query.isFetching && !isFetchingNextPage,
    refresh,
    loadMore,
    cancel,
  };
}

/** What TanStack Query notes about the last fetch of an infinite query. */
interface FetchMeta {
  fetchMore?: { direction: 'forward' | 'backward' };
}

function cursorsFrom(pageParam: unknown, filters: readonly CommentsFilter[]): readonly Cursor[] {
  // Our own getNextPageParam is the only source of a page parameter.
  return (pageParam as Cursor[] | undefined) ?? filters.map((filter) => ({ filter, pageUrl: null }));
}
