import { useEffect, useState } from 'react';
import type { CommentsListed, CommentsPart, CommentsView } from '../../../shared/data/CommentListState';

export interface AllWanted {
  isWanted: boolean;
  want: () => void;
  giveUp: () => void;
}

/** Whether the whole list of an agent is wanted. Another agent's is another question, and so is coming back. */
export function useAllWanted(agentId: string | null): AllWanted {
  const [wantedFor, setWantedFor] = useState<string | null>(null);
  useEffect(() => setWantedFor((wanted) => (wanted === agentId ? wanted : null)), [agentId]);
  return {
    isWanted: agentId !== null && wantedFor === agentId,
    want: () => setWantedFor(agentId),
    giveUp: () => setWantedFor(null),
  };
}

/** Reads on, page after page, while the whole list is wanted and nothing is in the way. */
export function useReadingOn({ view, refreshing, loadMore }: CommentsPart, isWanted: boolean): void {
  const isNext = isWanted && view.kind === 'comments' && canGoOn(view) && !refreshing;
  useEffect(() => {
    if (isNext) void loadMore();
  }, [isNext, loadMore]);
}

function canGoOn({ more, problem }: CommentsListed): boolean {
  return more === 'available' && problem === null;
}

/**
 * What is shown, with the way to read all of it.
 * @param whole the reading in large pages, which may not have begun
 */
export function withLoadAll(shown: CommentsPart, whole: CommentsPart, all: AllWanted): CommentsPart {
  const { view } = shown;
  if (view.kind !== 'comments' || !isMoreToBeHad(view)) return shown;
  const running = all.isWanted && (view.more === 'loading' || canGoOn(view));
  const start = (): void => {
    all.want();
    if (view.more === 'failed') void whole.loadMore();
  };
  const stop = (): void => {
    all.giveUp();
    whole.cancel();
  };
  // Between two pages nothing is under way for a moment.
  const shownView: CommentsView = running ? { ...view, more: 'loading' } : view;
  return { ...shown, view: shownView, loadAll: { running, start, stop } };
}

function isMoreToBeHad({ more }: CommentsListed): boolean {
  return more === 'available' || more === 'loading' || more === 'failed';
}
