import { useEffect, useMemo, useRef } from 'react';
import type { CommentListState, CommentsView, MoreStatus } from '../../../shared/data/CommentListState';
import type { Audience } from '../../../shared/data/audience';
import { useOnline } from '../../../shared/data/query/browserState';
import { isNewestFirst, type CachedComments } from '../../../shared/data/query/commentBatch';
import {
  agentCommentsKey,
  agentCommentsQuery,
  type PageSizes,
} from '../../../shared/data/query/options/commentQueries';
import { listProblem } from '../../../shared/data/query/listProblem';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { AgentIdQuery, AgentIdState } from '../../agent-identity/data/useAgentId';
import { namesOnlyOtherAgents, type CommentScope } from './collectComments';
import { useInfiniteComments } from './useInfiniteComments';
import { useFetchUntilComplete, useLoadAllRequest, withLoadAll } from './useLoadAll';
import { cachedData } from '../../../shared/data/query/cachedQuery';

/**
 * The comments on all conversations of an agent, once the agent's ID is known.
 * @param audience who reads them
 * @param workerSid the worker, in Teams View; absent for the signed-in worker
 */
export function useAgentComments(
  { state, refreshing, retry, cancel, recheck }: AgentIdQuery,
  audience: Audience,
  workerSid?: string,
): CommentListState {
  const online = useOnline();
  const agentId = state.kind === 'known' ? state.agentId : null;
  const list = useCommentsOf(agentId, audience, workerSid);
  useRecheckAgentId(agentId, list.updatedAt, recheck);
  if (state.kind === 'known') return list;
  return { ...list, view: viewWithoutAgent(state, online), refreshing, refresh: retry, cancel };
}

/**
 * Two lists of the same comments. The first has small pages, so that it is on screen quickly. The second has large
 * pages, and replaces the first in two cases: the user loads all comments, or the first page is not ordered newest
 * first, so that newer comments can be on later pages.
 */
function useCommentsOf(
  agentId: string | null,
  audience: Audience,
  workerSid: string | undefined,
): CommentListState {
  const context = useQueryContext();
  const cachedList = (pages: PageSizes) =>
    cachedData<CachedComments>(context.queryClient, agentCommentsKey(agentId, pages));
  const scope = useMemo((): CommentScope => ({ kind: 'agent', agentId }), [agentId]);
  const loadAll = useLoadAllRequest(agentId);
  const isLargeListLoaded = cachedList('large') !== undefined;
  const inTeamsView = workerSid === undefined ? {} : { workerSid };
  const optionsOf = (pages: PageSizes, isNeeded: boolean) => ({
    subject: agentId ?? '',
    scope,
    query: agentCommentsQuery(context, { agentId, pages, audience, isNeeded, ...inTeamsView }),
    isNeeded: isNeeded && agentId !== null,
  });
  const firstList = useInfiniteComments(optionsOf('first', !isLargeListLoaded));
  const firstBatch = cachedList('first')?.pages[0];
  const { view } = firstList;
  const hasMore = view.kind === 'comments' && view.more !== 'none';
  const canHaveNewer = hasMore && firstBatch !== undefined && !isNewestFirst(firstBatch);
  const needsLargeList = hasMore && (canHaveNewer || loadAll.isRequested);
  const largeList = useInfiniteComments(optionsOf('large', isLargeListLoaded || needsLargeList));
  useFetchUntilComplete(largeList, loadAll.isRequested && isLargeListLoaded);
  if (isLargeListLoaded) return withLoadAll(largeList, largeList, loadAll);
  if (!needsLargeList) return withLoadAll(firstList, largeList, loadAll);
  const more = moreStatusOf(largeList.view);
  const shown = { ...firstList, view: { ...view, more }, loadMore: largeList.loadMore };
  return withLoadAll(shown, largeList, loadAll);
}

/** Checks the agent's ID after each response in which all comments are on other agents. */
function useRecheckAgentId(agentId: string | null, respondedAt: number | null, recheck: () => void): void {
  const { queryClient } = useQueryContext();
  const latestRecheck = useRef(recheck);
  useEffect(() => {
    latestRecheck.current = recheck;
  });
  useEffect(() => {
    if (agentId === null || respondedAt === null) return;
    const lists = (['large', 'first'] as const).flatMap(
      (pages) => cachedData<CachedComments>(queryClient, agentCommentsKey(agentId, pages))?.pages ?? [],
    );
    if (namesOnlyOtherAgents(lists, agentId)) latestRecheck.current();
  }, [queryClient, agentId, respondedAt]);
}

/** The status of the comments after the first page while the large pages that replace it are not loaded. */
function moreStatusOf({ kind }: CommentsView): MoreStatus {
  if (kind === 'loading') return 'loading';
  return kind === 'cancelled' ? 'available' : 'failed';
}

/** The screen while the agent's ID is not known. */
function viewWithoutAgent(state: Exclude<AgentIdState, { kind: 'known' }>, online: boolean): CommentsView {
  switch (state.kind) {
    case 'failed':
      return listProblem(state, online);
    case 'unknown':
      return { kind: 'agentUnknown' };
    case 'loading':
      return { kind: 'loading' };
    case 'cancelled':
      return { kind: 'cancelled' };
  }
}
