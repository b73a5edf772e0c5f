import { useEffect, useMemo } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useStore } from '../../../shared/store';
import { isNewBy } from './newMarkRules';
import type { NewMarks } from './newMarks';

const NO_COMMENTS: readonly AssessmentComment[] = [];

/** The comments of a list that has been loaded, or none. */
export function loadedComments(view: CommentListState['view']): readonly AssessmentComment[] {
  return view.kind === 'comments' ? view.comments : NO_COMMENTS;
}

/**
 * The comments in the agent's own feedback that are new by the stored marks; null while nothing is loaded. The comments
 * at the first use count as seen.
 */
export function useNewComments(
  newMarks: NewMarks,
  { view }: Pick<CommentListState, 'view'>,
): readonly AssessmentComment[] | null {
  const marks = useStore(newMarks, (current) => current);
  const isLoaded = view.kind === 'empty' || view.kind === 'comments';
  // Comments that load automatically belong to the first list.
  const isSettled = isLoaded && !(view.kind === 'comments' && view.more === 'loading');
  const comments = loadedComments(view);
  const isComplete = view.kind === 'empty' || (view.kind === 'comments' && view.more === 'none');
  const newComments = useMemo(() => comments.filter((comment) => isNewBy(marks, comment)), [comments, marks]);
  useEffect(() => {
    if (isSettled) newMarks.initialize(comments, isComplete);
  }, [newMarks, isSettled, comments, isComplete]);
  return isLoaded ? newComments : null;
}
