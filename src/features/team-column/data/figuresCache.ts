import type { QueryClient } from '@tanstack/react-query';
import type { CachedComments, CommentBatch } from '../../../shared/data/query/commentBatch';
import { AGENT_PAGE_FRESHNESS } from '../../../shared/data/query/queryFreshness';
import { agentCommentsKey, agentPageKey } from '../../../shared/data/query/options/commentQueries';
import { isTransientError } from '../../../shared/data/query/queryErrors';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { agentCommentKeys } from '../../comment-list/data/placeholderFromLists';
import { isWhole, type Counted } from './AgentFigures';
import { cachedState } from '../../../shared/data/query/cachedQuery';

/** An agent whose row is on screen. */
export interface ShownAgent {
  agentId: string;
  workerSid: string;
}

/** What the column shows of an agent whose ID is known. */
export type FiguresState = Counted | { kind: 'loading' } | { kind: 'failed' } | { kind: 'refused' };

export interface CachedFigures {
  state: FiguresState;
  /** When the agent can be asked about, in milliseconds since 1970; Infinity for one that Insights has refused. */
  dueAt: number;
}

/** Counts the comments of batches on an agent. */
export type ReadBatches = (batches: readonly CommentBatch[], agentId: string) => Counted;

/**
 * Reads from the query cache what is known of an agent: a fresh complete list that another screen has fetched, or else
 * the last page that was fetched for the column. Figures stay while newer ones cannot be fetched.
 */
export function createFiguresReader(
  queryClient: QueryClient,
  read: ReadBatches,
): (agent: ShownAgent) => CachedFigures {
  /** Null for a list that is not complete. Lists are counted once, because some have ten thousand comments. */
  const counted = new WeakMap<CachedComments['pages'], Counted | null>();
  const countList = (batches: CachedComments['pages'], agentId: string): Counted | null => {
    const known = counted.get(batches);
    if (known !== undefined) return known;
    const figures = isWhole(batches) ? read(batches, agentId) : null;
    counted.set(batches, figures);
    return figures;
  };

  function completeList(agentId: string): { figures: Counted; updatedAt: number } | null {
    for (const key of agentCommentKeys(agentId)) {
      const { data, dataUpdatedAt = 0 } = cachedState<CachedComments>(queryClient, key) ?? {};
      const figures = data ? countList(data.pages, agentId) : null;
      if (figures) return { figures, updatedAt: dataUpdatedAt };
    }
    return null;
  }

  const isRefused = ({ agentId, workerSid }: ShownAgent): boolean =>
    [agentPageKey(agentId), agentCommentsKey(agentId, 'first')].some(
      (key) => findRefusal(queryClient, key, workerSid) !== null,
    );

  return (agent) => {
    const { staleTime } = AGENT_PAGE_FRESHNESS;
    const page = cachedState<Counted>(queryClient, agentPageKey(agent.agentId));
    const error = page?.error ?? null;
    const list = completeList(agent.agentId);
    const [pageAt, listAt] = [page?.dataUpdatedAt ?? 0, list?.updatedAt ?? 0];
    // A comment that was just added is in the list, whose time stays.
    const isListBetter = list !== null && (listAt + staleTime > Date.now() || listAt >= pageAt);
    const figures = isListBetter ? list.figures : page?.data;
    const refused = isRefused(agent);
    const freshUntil = figures === undefined ? 0 : Math.max(pageAt, listAt) + staleTime;
    // A request that fails in the same way each time is not repeated more often than one that succeeds.
    const failedUntil =
      page === undefined || error === null || isTransientError(error) ? 0 : page.errorUpdatedAt + staleTime;
    const dueAt = refused ? Infinity : Math.max(freshUntil, failedUntil);
    if (figures !== undefined) return { state: figures, dueAt };
    if (refused) return { state: { kind: 'refused' }, dueAt };
    return { state: { kind: error === null ? 'loading' : 'failed' }, dueAt };
  };
}
