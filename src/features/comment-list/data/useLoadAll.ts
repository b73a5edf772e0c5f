import { useEffect, useState } from 'react';
import type {
  CommentListState,
  CommentsView,
  LoadedCommentList,
} from '../../../shared/data/CommentListState';

export interface LoadAllRequest {
  isRequested: boolean;
  request: () => void;
  cancel: () => void;
}

/** Whether the user has requested an agent's complete list. The request ends when another agent is selected. */
export function useLoadAllRequest(agentId: string | null): LoadAllRequest {
  const [requestedFor, setRequestedFor] = useState<string | null>(null);
  useEffect(() => setRequestedFor((requested) => (requested === agentId ? requested : null)), [agentId]);
  return {
    isRequested: agentId !== null && requestedFor === agentId,
    request: () => setRequestedFor(agentId),
    cancel: () => setRequestedFor(null),
  };
}

/** Loads batch after batch while the complete list is requested, until a problem stops it. */
export function useFetchUntilComplete(
  { view, refreshing, loadMore }: CommentListState,
  isRequested: boolean,
): void {
  const shouldLoad = isRequested && view.kind === 'comments' && canLoadMore(view) && !refreshing;
  useEffect(() => {
    if (shouldLoad) void loadMore();
  }, [shouldLoad, loadMore]);
}

function canLoadMore({ more, problem }: LoadedCommentList): boolean {
  return more === 'available' && problem === null;
}

/**
 * The list on screen with the actions that load it to its end.
 * @param largeList the list with large pages, which may not have started to load
 */
export function withLoadAll(
  shown: CommentListState,
  largeList: CommentListState,
  loadAll: LoadAllRequest,
): CommentListState {
  const { view } = shown;
  if (view.kind !== 'comments' || !hasMore(view)) return shown;
  const running = loadAll.isRequested && (view.more === 'loading' || canLoadMore(view));
  const start = (): void => {
    loadAll.request();
    if (view.more === 'failed') void largeList.loadMore();
  };
  const stop = (): void => {
    loadAll.cancel();
    largeList.cancel();
  };
  // Between two batches, no request is running for a moment.
  const shownView: CommentsView = running ? { ...view, more: 'loading' } : view;
  return { ...shown, view: shownView, loadAll: { running, start, stop } };
}

function hasMore({ more }: LoadedCommentList): boolean {
  return more === 'available' || more === 'loading' || more === 'failed';
}
