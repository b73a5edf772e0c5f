import { useContext, useEffect, useReducer } from 'react';
import type { Markable } from '../data/newMarkRules';
import { NewMarksContext } from './NewMarksContext';

export interface NewMark {
  /** Null on a surface without marks. */
  isNew: boolean | null;
  /** Whether the user marked the comment as new. */
  isMarkedNew: boolean;
  markSeen: () => void;
  markNew: () => void;
}

/** Whether a comment is new. Renders again only when that changes, here or in another tab. */
export function useNewMark(comment: Markable): NewMark {
  const marks = useContext(NewMarksContext);
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const isNew = marks ? marks.isNew(comment) : null;
  const isMarkedNew = marks?.isMarkedNew(comment) ?? false;
  useEffect(() => {
    if (!marks) return undefined;
    return marks.subscribe(() => {
      if (marks.isNew(comment) !== isNew || marks.isMarkedNew(comment) !== isMarkedNew) rerender();
    });
  }, [marks, comment, isNew, isMarkedNew]);
  return {
    isNew,
    isMarkedNew,
    markSeen: () => marks?.markSeen([comment]),
    markNew: () => marks?.markNew(comment),
  };
}
