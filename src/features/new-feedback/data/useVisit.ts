import { useCallback, useEffect, useState } from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { createStore, useStore } from '../../../shared/store';
import { createAttention } from './attention';
import type { Markable } from './newMarkRules';
import type { NewMarks } from './newMarks';
import { nextNewPlaces, noNewPlaces } from './newPlaces';
import { loadedComments, useNewComments } from './useNewComments';
import { createVisit, type Visit } from './visit';

/** How much feedback is new, and what the user can do about it. */
export interface NewFeedback {
  /** How many of the loaded comments are new by the stored marks; null while nothing is loaded. */
  count: number | null;
  /** Whether any comment is new in this visit. It may have been on screen already. */
  isAnyNew: boolean;
  markAllSeen: () => void;
}

export interface OpenVisit {
  visit: Visit;
  /** Whether a comment stands among the new ones. It is another function only when a comment has to move. */
  isNew: (comment: Markable) => boolean;
  newFeedback: NewFeedback;
}

/**
 * The visit of the panel: it starts when the component that calls this is mounted, and ends with it.
 * @param list all feedback on the agent, whatever is filtered
 * @param isBusy whether the selected conversation is live or offered, so that nothing counts as seen
 */
export function useVisit(
  newMarks: NewMarks,
  list: Pick<CommentListState, 'view'>,
  isBusy: boolean,
): OpenVisit {
  const [{ visit, busy }] = useState(() => {
    const initial = createStore(isBusy);
    return { busy: initial, visit: createVisit(newMarks, createAttention(initial)) };
  });
  useEffect(() => busy.update(() => isBusy), [busy, isBusy]);
  const newComments = useNewComments(newMarks, list);
  useEffect(() => {
    if (newComments) visit.observe(newComments);
  }, [visit, newComments]);

  const isAnyKept = useStore(visit, (keys) => keys.size > 0);
  const comments = loadedComments(list.view);
  const [places, setPlaces] = useState(noNewPlaces);
  // While rendering, so that the list is never on screen in an order that changes at once.
  const current = places.comments === comments ? places : nextNewPlaces(places, comments, visit.markOf);
  if (current !== places) setPlaces(current);
  const { keys } = current;
  const isNew = useCallback(({ key }: Markable) => keys.has(key), [keys]);
  return {
    visit,
    isNew,
    newFeedback: {
      count: newComments && newComments.length,
      isAnyNew: isAnyKept || (newComments !== null && newComments.length > 0),
      markAllSeen: () => visit.markAllSeen(comments),
    },
  };
}
