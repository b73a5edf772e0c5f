import { useInfiniteQuery, useQueryClient, type InfiniteData, type QueryKey } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CommentsFilter } from '../insights/comments';
import { ending, nextCursors, readComments, readStep, type Cursor, type LoadedStep } from './commentPages';
import type { CommentsPart, CommentsView, MoreComments } from './CommentsView';
import { useFeedbackServices } from './FeedbackServices';
import { asInsightsError, refetchRules } from './refetchRules';
import { useOnline } from './useOnline';

export interface CommentSteps {
  queryKey: QueryKey;
  filters: readonly CommentsFilter[];
  enabled: boolean;
  staleTimeMs: number;
  ownAgentId: string | null;
  /** Shown until the first answer, when it is known from elsewhere. */
  placeholder?: LoadedStep;
}

/** Reads the comments of `filters` step by step and says which screen they make. */
export function useCommentSteps(question: CommentSteps): CommentsPart {
  const { queryKey, filters, enabled, staleTimeMs, ownAgentId, placeholder } = question;
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const online = useOnline();
  const query = useInfiniteQuery<LoadedStep, unknown>({
    queryKey,
    enabled,
    staleTime: staleTimeMs,
    queryFn: ({ pageParam, signal }) => readStep(client, cursorsFrom(pageParam, filters), signal),
    getNextPageParam: (_last, steps) => nextCursors(steps),
    placeholderData: placeholder && { pages: [placeholder], pageParams: [undefined] },
    ...refetchRules(queryClient, queryKey),
  });
  const { data, refetch, fetchNextPage } = query;
  const read = useMemo(() => data && readComments(data.pages, ownAgentId), [data, ownAgentId]);
  const failed = query.isError ? asInsightsError(query.error) : null;
  const stoppedAtMore = queryClient.getQueryState(queryKey)?.fetchMeta as FetchMeta | null | undefined;
  const failedMore = failed !== null && stoppedAtMore?.fetchMore?.direction === 'forward';

  const view = ((): CommentsView => {
    if (!read || !data) {
      if (!online) return { kind: 'offline' };
      if (failed) return { kind: 'failed', error: failed, failedAt: query.errorUpdatedAt };
      return query.fetchStatus === 'idle' && enabled ? { kind: 'cancelled' } : { kind: 'loading' };
    }
    const more = moreAfter(data, query.isFetchingNextPage, failedMore, query.hasNextPage === true);
    const nothing = read.comments.length === 0 && read.unreadableCount === 0 && more === 'none';
    if (nothing && failed) return { kind: 'failed', error: failed, failedAt: query.errorUpdatedAt };
    if (nothing) return query.isPlaceholderData ? { kind: 'loading' } : { kind: 'empty' };
    const stale =
      failed && !failedMore
        ? ({ kind: 'failed', error: failed, failedAt: query.errorUpdatedAt } as const)
        : null;
    return { kind: 'comments', ...read, more, problem: online ? stale : { kind: 'offline' } };
  })();

  const refresh = useCallback(() => void refetch(), [refetch]);
  const loadMore = useCallback(async () => {
    const before = read?.comments.length ?? 0;
    const result = await fetchNextPage({ cancelRefetch: false });
    const expired = result.isError && asInsightsError(result.error).kind === 'invalidPageToken';
    // A page token that has expired: read once more from the first page; what is shown stays meanwhile.
    const { data: now, isError } = expired ? await refetch() : result;
    if (isError || !now) return null;
    return Math.max(0, readComments(now.pages, ownAgentId).comments.length - before);
  }, [fetchNextPage, refetch, read, ownAgentId]);
  const cancel = useCallback(() => void queryClient.cancelQueries(queryKey), [queryClient, queryKey]);

  const updatedAt = query.isPlaceholderData || !query.dataUpdatedAt ? null : query.dataUpdatedAt;
  const refreshing = query.isFetching && !query.isFetchingNextPage;
  return { view, updatedAt, refreshing, refresh, loadMore, cancel };
}

/** What TanStack Query notes about the last fetch of an infinite query. */
interface FetchMeta {
  fetchMore?: { direction: 'forward' | 'backward' };
}

function cursorsFrom(pageParam: unknown, filters: readonly CommentsFilter[]): readonly Cursor[] {
  // Our own getNextPageParam is the only source of a page parameter.
  return (pageParam as Cursor[] | undefined) ?? filters.map((filter) => ({ filter, pageUrl: null }));
}

function moreAfter(
  data: InfiniteData<LoadedStep>,
  isLoading: boolean,
  hasFailed: boolean,
  hasNext: boolean,
): MoreComments {
  if (isLoading) return 'loading';
  if (hasFailed) return 'failed';
  if (hasNext) return 'available';
  const end = ending(data.pages);
  return end === 'complete' ? 'none' : end;
}
