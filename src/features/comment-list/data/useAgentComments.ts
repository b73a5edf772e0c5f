import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CommentListState, CommentsView, MoreStatus } from '../../../shared/data/CommentListState';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import { useOnline } from '../../../shared/data/query/browserState';
import type { AgentIdQuery, AgentIdState } from '../../agent-identity/data/useAgentId';
import type { CommentScope } from './collectComments';
import { isNewestFirst, type CommentBatch } from './commentBatch';
import { agentCommentsKey } from './commentQueryKeys';
import { largePageSize } from './fetchBatch';
import { useInfiniteComments } from './useInfiniteComments';
import { useFetchUntilComplete, useLoadAllRequest, withLoadAll } from './useLoadAll';

/**
 * The comments on all conversations of an agent, once the agent's ID is known.
 * @param staleAfterMs the age at which they are refetched when they come on screen again
 */
export function useAgentComments(
  { state, refreshing, retry, cancel }: AgentIdQuery,
  staleAfterMs: number,
): CommentListState {
  const online = useOnline();
  const list = useCommentsOf(state.kind === 'known' ? state.agentId : null, staleAfterMs);
  if (state.kind === 'known') return list;
  return { ...list, view: viewWithoutAgent(state, online), refreshing, refresh: retry, cancel };
}

/**
 * Two lists of the same comments. The first has small pages, so that it is on screen quickly. The second has large
 * pages, and replaces the first in two cases: the user loads all comments, or the first page is not ordered newest
 * first, so that newer comments can be on later pages.
 */
function useCommentsOf(agentId: string | null, staleTimeMs: number): CommentListState {
  const queryClient = useQueryClient();
  const { fetchSettings } = useFeedbackServices();
  const cachedList = (pages: 'first' | 'large') =>
    queryClient.getQueryData<InfiniteData<CommentBatch>>(agentCommentsKey(agentId, pages));
  const options = {
    subject: agentId ?? '',
    filters: agentId === null ? [] : [{ agentId }],
    staleTimeMs,
    scope: useMemo((): CommentScope => ({ kind: 'agent', agentId }), [agentId]),
  };
  const loadAll = useLoadAllRequest(agentId);
  const isLargeListLoaded = cachedList('large') !== undefined;
  const firstList = useInfiniteComments({
    ...options,
    queryKey: agentCommentsKey(agentId, 'first'),
    pageSize: fetchSettings.firstPageSize,
    enabled: agentId !== null && !isLargeListLoaded,
  });
  const firstBatch = cachedList('first')?.pages[0];
  const { view } = firstList;
  const hasMore = view.kind === 'comments' && view.more !== 'none';
  const canHaveNewer = hasMore && firstBatch !== undefined && !isNewestFirst(firstBatch);
  const needsLargeList = hasMore && (canHaveNewer || loadAll.isRequested);
  const largeList = useInfiniteComments({
    ...options,
    queryKey: agentCommentsKey(agentId, 'large'),
    pageSize: largePageSize(fetchSettings),
    enabled: agentId !== null && (isLargeListLoaded || needsLargeList),
  });
  useFetchUntilComplete(largeList, loadAll.isRequested && isLargeListLoaded);
  if (isLargeListLoaded) return withLoadAll(largeList, largeList, loadAll);
  if (!needsLargeList) return withLoadAll(firstList, largeList, loadAll);
  const more = moreStatusOf(largeList.view);
  const shown = { ...firstList, view: { ...view, more }, loadMore: largeList.loadMore };
  return withLoadAll(shown, largeList, loadAll);
}

/** The status of the comments after the first page while the large pages that replace it are not loaded. */
function moreStatusOf({ kind }: CommentsView): MoreStatus {
  if (kind === 'loading') return 'loading';
  return kind === 'cancelled' ? 'available' : 'failed';
}

/** The screen while the agent's ID is not known. */
function viewWithoutAgent(state: Exclude<AgentIdState, { kind: 'known' }>, online: boolean): CommentsView {
  if (!online) return { kind: 'offline' };
  switch (state.kind) {
    case 'failed':
      return state;
    case 'unknown':
      return { kind: 'agentUnknown' };
    case 'loading':
      return { kind: 'loading' };
    case 'cancelled':
      return { kind: 'cancelled' };
  }
}
