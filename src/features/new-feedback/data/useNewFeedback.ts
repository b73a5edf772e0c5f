import { useEffect, useReducer } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { NewMarks } from './newMarks';

export interface NewFeedback {
  /** How many of the loaded comments are new; null while nothing is loaded. */
  count: number | null;
  markAllSeen: () => void;
}

const NOTHING: readonly AssessmentComment[] = [];

/** What is new in the agent's own feedback. What is there at the very first use counts as seen. */
export function useNewFeedback(newMarks: NewMarks, { view }: Pick<CommentListState, 'view'>): NewFeedback {
  const [, renderAgain] = useReducer((changes: number) => changes + 1, 0);
  const isLoaded = view.kind === 'empty' || view.kind === 'comments';
  // What is read without anybody asking belongs to the first list.
  const isSettled = isLoaded && !(view.kind === 'comments' && view.more === 'loading');
  const comments = view.kind === 'comments' ? view.comments : NOTHING;
  const isWhole = view.kind === 'empty' || (view.kind === 'comments' && view.more === 'none');
  useEffect(() => newMarks.subscribe(renderAgain), [newMarks]);
  useEffect(() => {
    if (isSettled) newMarks.initialize(comments, isWhole);
  }, [newMarks, isSettled, comments, isWhole]);
  return {
    count: isLoaded ? comments.filter(newMarks.isNew).length : null,
    markAllSeen: () => newMarks.markSeen(comments),
  };
}
