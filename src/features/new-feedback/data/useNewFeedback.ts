import { useEffect, useMemo } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useStore } from '../../../shared/store';
import { isNewBy } from './newMarkRules';
import type { NewMarks } from './newMarks';

export interface NewFeedback {
  /** How many of the loaded comments are new; null while nothing is loaded. */
  count: number | null;
  markAllSeen: () => void;
}

const NO_COMMENTS: readonly AssessmentComment[] = [];

/** The new comments in the agent's own feedback. The comments at the first use count as seen. */
export function useNewFeedback(newMarks: NewMarks, { view }: Pick<CommentListState, 'view'>): NewFeedback {
  const marks = useStore(newMarks, (current) => current);
  const isLoaded = view.kind === 'empty' || view.kind === 'comments';
  // Comments that load automatically belong to the first list.
  const isSettled = isLoaded && !(view.kind === 'comments' && view.more === 'loading');
  const comments = view.kind === 'comments' ? view.comments : NO_COMMENTS;
  const isComplete = view.kind === 'empty' || (view.kind === 'comments' && view.more === 'none');
  const count = useMemo(
    () => comments.filter((comment) => isNewBy(marks, comment)).length,
    [comments, marks],
  );
  useEffect(() => {
    if (isSettled) newMarks.initialize(comments, isComplete);
  }, [newMarks, isSettled, comments, isComplete]);
  return {
    count: isLoaded ? count : null,
    markAllSeen: () => newMarks.markSeen(comments),
  };
}
