import { useEffect, useReducer } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { NewMarks } from './newMarks';

export interface NewFeedback {
  /** How many of the loaded comments are new; null while nothing is loaded. */
  count: number | null;
  markAllSeen: () => void;
}

const NO_COMMENTS: readonly AssessmentComment[] = [];

/** The new comments in the agent's own feedback. The comments at the first use count as seen. */
export function useNewFeedback(newMarks: NewMarks, { view }: Pick<CommentListState, 'view'>): NewFeedback {
  const [, rerender] = useReducer((changes: number) => changes + 1, 0);
  const isLoaded = view.kind === 'empty' || view.kind === 'comments';
  // Comments that load automatically belong to the first list.
  const isSettled = isLoaded && !(view.kind === 'comments' && view.more === 'loading');
  const comments = view.kind === 'comments' ? view.comments : NO_COMMENTS;
  const isComplete = view.kind === 'empty' || (view.kind === 'comments' && view.more === 'none');
  useEffect(() => newMarks.subscribe(rerender), [newMarks]);
  useEffect(() => {
    if (isSettled) newMarks.initialize(comments, isComplete);
  }, [newMarks, isSettled, comments, isComplete]);
  return {
    count: isLoaded ? comments.filter(newMarks.isNew).length : null,
    markAllSeen: () => newMarks.markSeen(comments),
  };
}
