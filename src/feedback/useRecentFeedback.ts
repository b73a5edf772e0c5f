import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { arrivesNewestFirst, FIRST_PAGE_SIZE, LARGEST_PAGE_SIZE, type LoadedStep } from './commentPages';
import { useCommentSteps } from './useCommentSteps';
import type { CommentsPart, CommentsView, MoreComments } from './CommentsView';
import { useAgentId, type AgentIdKnowledge } from './useAgentId';
import { useOnline } from './useOnline';

const STALE_AFTER_MS = 5 * 60_000;

/** The cache key of an agent's comments, read in pages of `pageSize`. */
const agentKey = (agentId: string | null, pageSize: number) =>
  ['comments', 'agent', agentId, pageSize] as const;

/** What has been read of an agent's comments, the fuller reading first. */
export function recentFeedbackKeys(agentId: string | null) {
  return [agentKey(agentId, LARGEST_PAGE_SIZE), agentKey(agentId, FIRST_PAGE_SIZE)];
}

/**
 * An agent's comments. The first, small page is shown at once. Only when it does not come newest first could
 * newer comments be behind it; then one large page is read and takes its place.
 */
function useAgentComments(agentId: string | null): CommentsPart {
  const queryClient = useQueryClient();
  const readIn = (pageSize: number) =>
    queryClient.getQueryData<InfiniteData<LoadedStep>>(agentKey(agentId, pageSize));
  const question = {
    subject: agentId ?? '',
    filters: agentId === null ? [] : [{ agentId }],
    staleTimeMs: STALE_AFTER_MS,
    ownAgentId: agentId,
  };
  const whole = readIn(LARGEST_PAGE_SIZE);
  const firstPart = useCommentSteps({
    ...question,
    queryKey: agentKey(agentId, FIRST_PAGE_SIZE),
    pageSize: FIRST_PAGE_SIZE,
    enabled: agentId !== null && !whole,
  });
  const first = readIn(FIRST_PAGE_SIZE)?.pages[0];
  const { view } = firstPart;
  const newerMayFollow =
    view.kind === 'comments' && view.more !== 'none' && first !== undefined && !arrivesNewestFirst(first);
  const wholePart = useCommentSteps({
    ...question,
    queryKey: agentKey(agentId, LARGEST_PAGE_SIZE),
    pageSize: LARGEST_PAGE_SIZE,
    enabled: agentId !== null && (whole !== undefined || newerMayFollow),
  });
  if (whole) return wholePart;
  if (!newerMayFollow) return firstPart;
  const more: MoreComments = wholePart.view.kind === 'loading' ? 'loading' : 'failed';
  return { ...firstPart, view: { ...view, more }, loadMore: wholePart.loadMore };
}

/** The comments on any of the signed-in agent's conversations. */
export function useRecentFeedback(): CommentsPart {
  const { knowledge, refreshing, retry, cancel } = useAgentId();
  const online = useOnline();
  const part = useAgentComments(knowledge.kind === 'known' ? knowledge.agentId : null);
  if (knowledge.kind === 'known') return part;
  return { ...part, view: viewWithoutAgent(knowledge, online), refreshing, refresh: retry, cancel };
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
