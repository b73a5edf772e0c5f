import { useContext } from 'react';
import { createStore, useStore } from '../../../shared/store';
import type { Markable } from '../data/newMarkRules';
import type { VisitMark } from '../data/visit';
import { NewMarksContext } from './NewMarksContext';

export interface NewMark {
  /** Whether the comment has the dot and the word. Null on a surface without marks. */
  isNew: boolean | null;
  /** Whether the comment becomes seen when it is on screen for a moment. Pass it to `useSeenOnScreen`. */
  isUnseen: boolean;
  /** Marks the comment as seen because the user said so. */
  markSeen: () => void;
  markNew: () => void;
}

/** On a surface without marks there is nothing to subscribe to. */
const NO_MARKS = createStore(null);

/** Whether a comment is new in this visit. Renders again only when its own mark changes, here or in another tab. */
export function useNewMark(comment: Markable): NewMark {
  const visit = useContext(NewMarksContext);
  const mark = useStore<unknown, VisitMark | null>(visit ?? NO_MARKS, () => visit?.markOf(comment) ?? null);
  return {
    isNew: mark && mark !== 'seen',
    // A comment that the user marked as new stays new until the user marks it as seen.
    isUnseen: mark === 'new',
    markSeen: () => visit?.markSeen([comment]),
    markNew: () => visit?.markNew(comment),
  };
}
