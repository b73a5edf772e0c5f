import { useContext, useEffect, useReducer } from 'react';
import type { Markable } from '../data/newMarkRules';
import { NewMarksContext } from './NewMarksContext';

export interface NewMark {
  /** Null where nothing is marked. */
  isNew: boolean | null;
  /** Whether it is new because somebody wants it. */
  isMarkedNew: boolean;
  markSeen: () => void;
  markNew: () => void;
}

/** Whether a comment is new, as that changes here or in another tab; what else changes draws nothing again. */
export function useNewMark(comment: Markable): NewMark {
  const marks = useContext(NewMarksContext);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const isNew = marks ? marks.isNew(comment) : null;
  const isKept = marks?.isMarkedNew(comment) ?? false;
  useEffect(() => {
    if (!marks) return undefined;
    return marks.subscribe(() => {
      if (marks.isNew(comment) !== isNew || marks.isMarkedNew(comment) !== isKept) renderAgain();
    });
  }, [marks, comment, isNew, isKept]);
  return {
    isNew,
    isMarkedNew: isKept,
    markSeen: () => marks?.markSeen([comment]),
    markNew: () => marks?.markNew(comment),
  };
}
