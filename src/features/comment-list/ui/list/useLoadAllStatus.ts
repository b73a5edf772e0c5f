import { useEffect, useState } from 'react';
import type { LoadedCommentList, LoadAll } from '../../../../shared/data/CommentListState';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** How far reading a list to its end has come, and that the end is reached; empty where nobody asked for it. */
export function useLoadAllStatus({ comments, more }: LoadedCommentList, loadAll: LoadAll | null): string {
  const texts = useTexts();
  const isRunning = loadAll?.running === true;
  const [wasAskedFor, setAskedFor] = useState(false);
  useEffect(() => {
    if (isRunning) setAskedFor(true);
  }, [isRunning]);

  if (isRunning) {
    return texts.text('AssessmentCommentsLoadAllProgress', { count: texts.number(comments.length) });
  }
  return wasAskedFor && more === 'none' ? texts.plural('AssessmentCommentsLoadAllDone', comments.length) : '';
}
