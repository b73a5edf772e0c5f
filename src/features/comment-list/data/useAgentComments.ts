import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { agentCommentsKey } from './commentQueryKeys';
import { arrivesNewestFirst, largePageSize, type LoadedStep } from './commentBatch';
import type { CommentsPart, CommentsView, MoreComments } from '../../../shared/data/CommentListState';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';
import type { AgentIdAsking, AgentIdKnowledge } from '../../agent-identity/data/useAgentId';
import type { Whose } from './collectComments';
import { useCommentSteps } from './useInfiniteComments';
import { useAllWanted, useReadingOn, withLoadAll } from './useLoadAll';
import { useOnline } from '../../../shared/data/query/useOnline';

/**
 * The comments on any of an agent's conversations, once it is known which agent.
 * @param staleAfterMs how old they may be when somebody looks at them again
 */
export function useAgentComments(
  { knowledge, refreshing, retry, cancel }: AgentIdAsking,
  staleAfterMs: number,
): CommentsPart {
  const online = useOnline();
  const part = useCommentsOf(knowledge.kind === 'known' ? knowledge.agentId : null, staleAfterMs);
  if (knowledge.kind === 'known') return part;
  return { ...part, view: viewWithoutAgent(knowledge, online), refreshing, refresh: retry, cancel };
}

/**
 * The first, small page is shown at once. Large pages take its place when all comments are wanted, and when the first
 * does not come newest first: only then newer comments could be behind it.
 */
function useCommentsOf(agentId: string | null, staleTimeMs: number): CommentsPart {
  const queryClient = useQueryClient();
  const { reading } = useFeedbackServices();
  const readIn = (pages: 'first' | 'large') =>
    queryClient.getQueryData<InfiniteData<LoadedStep>>(agentCommentsKey(agentId, pages));
  const question = {
    subject: agentId ?? '',
    filters: agentId === null ? [] : [{ agentId }],
    staleTimeMs,
    whose: useMemo((): Whose => ({ kind: 'agent', agentId }), [agentId]),
  };
  const all = useAllWanted(agentId);
  const whole = readIn('large');
  const firstPart = useCommentSteps({
    ...question,
    queryKey: agentCommentsKey(agentId, 'first'),
    pageSize: reading.firstPageSize,
    enabled: agentId !== null && !whole,
  });
  const first = readIn('first')?.pages[0];
  const { view } = firstPart;
  const moreFollows = view.kind === 'comments' && view.more !== 'none';
  const newerMayFollow = moreFollows && first !== undefined && !arrivesNewestFirst(first);
  const wholeIsWanted = moreFollows && (newerMayFollow || all.isWanted);
  const wholePart = useCommentSteps({
    ...question,
    queryKey: agentCommentsKey(agentId, 'large'),
    pageSize: largePageSize(reading),
    enabled: agentId !== null && (whole !== undefined || wholeIsWanted),
  });
  useReadingOn(wholePart, all.isWanted && whole !== undefined);
  if (whole) return withLoadAll(wholePart, wholePart, all);
  if (!wholeIsWanted) return withLoadAll(firstPart, wholePart, all);
  const more = moreOfWhole(wholePart.view);
  const shown = { ...firstPart, view: { ...view, more }, loadMore: wholePart.loadMore };
  return withLoadAll(shown, wholePart, all);
}

/** What is beyond the first page while the large ones that take its place are not there. */
function moreOfWhole({ kind }: CommentsView): MoreComments {
  if (kind === 'loading') return 'loading';
  return kind === 'cancelled' ? 'available' : 'failed';
}

/** The screen while it is not known whose comments to ask for. */
function viewWithoutAgent(
  knowledge: Exclude<AgentIdKnowledge, { kind: 'known' }>,
  online: boolean,
): CommentsView {
  if (!online) return { kind: 'offline' };
  switch (knowledge.kind) {
    case 'failed':
      return knowledge;
    case 'unknown':
      return { kind: 'agentUnknown' };
    case 'asking':
      return { kind: 'loading' };
    case 'cancelled':
      return { kind: 'cancelled' };
  }
}
