import { useContext } from 'react';
import { createStore, useStore } from '../../../shared/store';
import type { CommentMark, Markable } from '../data/newMarkRules';
import { NewMarksContext } from './NewMarksContext';

export interface NewMark {
  /** Null on a surface without marks. */
  isNew: boolean | null;
  /** Whether the user marked the comment as new. */
  isMarkedNew: boolean;
  markSeen: () => void;
  markNew: () => void;
}

/** On a surface without marks there is nothing to subscribe to. */
const NO_MARKS = createStore(null);

/** Whether a comment is new. Renders again only when that changes, here or in another tab. */
export function useNewMark(comment: Markable): NewMark {
  const marks = useContext(NewMarksContext);
  const mark = useStore<unknown, CommentMark | null>(marks ?? NO_MARKS, () => marks?.markOf(comment) ?? null);
  return {
    isNew: mark && mark !== 'seen',
    isMarkedNew: mark === 'markedNew',
    markSeen: () => marks?.markSeen([comment]),
    markNew: () => marks?.markNew(comment),
  };
}
