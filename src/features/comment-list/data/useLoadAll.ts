import { useEffect, useState } from 'react';
import type {
  LoadedCommentList,
  CommentListState,
  CommentsView,
} from '../../../shared/data/CommentListState';

export interface LoadAllRequest {
  isRequested: boolean;
  request: () => void;
  cancel: () => void;
}

/** Whether the whole list of an agent is wanted. Another agent's is another question, and so is coming back. */
export function useLoadAllRequest(agentId: string | null): LoadAllRequest {
  const [wantedFor, setWantedFor] = useState<string | null>(null);
  useEffect(() => setWantedFor((wanted) => (wanted === agentId ? wanted : null)), [agentId]);
  return {
    isRequested: agentId !== null && wantedFor === agentId,
    request: () => setWantedFor(agentId),
    cancel: () => setWantedFor(null),
  };
}

/** Reads on, page after page, while the whole list is wanted and nothing is in the way. */
export function useFetchUntilComplete(
  { view, refreshing, loadMore }: CommentListState,
  isWanted: boolean,
): void {
  const isNext = isWanted && view.kind === 'comments' && canGoOn(view) && !refreshing;
  useEffect(() => {
    if (isNext) void loadMore();
  }, [isNext, loadMore]);
}

function canGoOn({ more, problem }: LoadedCommentList): boolean {
  return more === 'available' && problem === null;
}

/**
 * What is shown, with the way to read all of it.
 * @param whole the reading in large pages, which may not have begun
 */
export function withLoadAll(
  shown: CommentListState,
  whole: CommentListState,
  all: LoadAllRequest,
): CommentListState {
  const { view } = shown;
  if (view.kind !== 'comments' || !isMoreToBeHad(view)) return shown;
  const running = all.isRequested && (view.more === 'loading' || canGoOn(view));
  const start = (): void => {
    all.request();
    if (view.more === 'failed') void whole.loadMore();
  };
  const stop = (): void => {
    all.cancel();
    whole.cancel();
  };
  // Between two pages nothing is under way for a moment.
  const shownView: CommentsView = running ? { ...view, more: 'loading' } : view;
  return { ...shown, view: shownView, loadAll: { running, start, stop } };
}

function isMoreToBeHad({ more }: LoadedCommentList): boolean {
  return more === 'available' || more === 'loading' || more === 'failed';
}
