import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { agentCommentsKey } from './commentQueryKeys';
import { isNewestFirst, largePageSize, type CommentBatch } from './commentBatch';
import type { CommentListState, CommentsView, MoreStatus } from '../../../shared/data/CommentListState';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import type { AgentIdQuery, AgentIdState } from '../../agent-identity/data/useAgentId';
import type { CommentScope } from './collectComments';
import { useInfiniteComments } from './useInfiniteComments';
import { useLoadAllRequest, useFetchUntilComplete, withLoadAll } from './useLoadAll';
import { useOnline } from '../../../shared/data/query/browserState';

/**
 * The comments on any of an agent's conversations, once it is known which agent.
 * @param staleAfterMs how old they may be when somebody looks at them again
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
 * The first, small page is shown at once. Large pages take its place when all comments are wanted, and when the first
 * does not come newest first: only then newer comments could be behind it.
 */
function useCommentsOf(agentId: string | null, staleTimeMs: number): CommentListState {
  const queryClient = useQueryClient();
  const { fetchSettings } = useFeedbackServices();
  const readIn = (pages: 'first' | 'large') =>
    queryClient.getQueryData<InfiniteData<CommentBatch>>(agentCommentsKey(agentId, pages));
  const question = {
    subject: agentId ?? '',
    filters: agentId === null ? [] : [{ agentId }],
    staleTimeMs,
    scope: useMemo((): CommentScope => ({ kind: 'agent', agentId }), [agentId]),
  };
  const all = useLoadAllRequest(agentId);
  const whole = readIn('large');
  const firstPart = useInfiniteComments({
    ...question,
    queryKey: agentCommentsKey(agentId, 'first'),
    pageSize: fetchSettings.firstPageSize,
    enabled: agentId !== null && !whole,
  });
  const first = readIn('first')?.pages[0];
  const { view } = firstPart;
  const moreFollows = view.kind === 'comments' && view.more !== 'none';
  const newerMayFollow = moreFollows && first !== undefined && !isNewestFirst(first);
  const wholeIsWanted = moreFollows && (newerMayFollow || all.isRequested);
  const wholePart = useInfiniteComments({
    ...question,
    queryKey: agentCommentsKey(agentId, 'large'),
    pageSize: largePageSize(fetchSettings),
    enabled: agentId !== null && (whole !== undefined || wholeIsWanted),
  });
  useFetchUntilComplete(wholePart, all.isRequested && whole !== undefined);
  if (whole) return withLoadAll(wholePart, wholePart, all);
  if (!wholeIsWanted) return withLoadAll(firstPart, wholePart, all);
  const more = moreOfWhole(wholePart.view);
  const shown = { ...firstPart, view: { ...view, more }, loadMore: wholePart.loadMore };
  return withLoadAll(shown, wholePart, all);
}

/** What is beyond the first page while the large ones that take its place are not there. */
function moreOfWhole({ kind }: CommentsView): MoreStatus {
  if (kind === 'loading') return 'loading';
  return kind === 'cancelled' ? 'available' : 'failed';
}

/** The screen while it is not known whose comments to ask for. */
function viewWithoutAgent(
  knowledge: Exclude<AgentIdState, { kind: 'known' }>,
  online: boolean,
): CommentsView {
  if (!online) return { kind: 'offline' };
  switch (knowledge.kind) {
    case 'failed':
      return knowledge;
    case 'unknown':
      return { kind: 'agentUnknown' };
    case 'loading':
      return { kind: 'loading' };
    case 'cancelled':
      return { kind: 'cancelled' };
  }
}
