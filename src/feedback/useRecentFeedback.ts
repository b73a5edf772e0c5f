import { useCommentSteps } from './useCommentSteps';
import type { CommentsPart } from './CommentsView';
import { useAgentId } from './useAgentId';
import { useOnline } from './useOnline';

const STALE_AFTER_MS = 5 * 60_000;

/** The cache key of an agent's comments. */
export const recentFeedbackKey = (agentId: string | null) => ['comments', 'agent', agentId] as const;

/** The comments on any of the signed-in agent's conversations. */
export function useRecentFeedback(): CommentsPart {
  const agent = useAgentId();
  const online = useOnline();
  const agentId = agent.kind === 'known' ? agent.agentId : null;
  const part = useCommentSteps({
    queryKey: recentFeedbackKey(agentId),
    filters: agentId === null ? [] : [{ agentId }],
    enabled: agentId !== null,
    staleTimeMs: STALE_AFTER_MS,
    ownAgentId: agentId,
  });
  switch (agent.kind) {
    case 'known':
      return part;
    case 'unknown':
      return { ...part, view: { kind: 'agentUnknown' }, refresh: agent.retry };
    case 'asking':
      return { ...part, view: { kind: online ? 'loading' : 'offline' }, refresh: agent.retry };
    case 'failed':
      return {
        ...part,
        view: online ? { kind: 'failed', error: agent.error, failedAt: agent.failedAt } : { kind: 'offline' },
        refresh: agent.retry,
      };
  }
}
