import { useEffect, useState } from 'react';
import type { LoadedCommentList, LoadAll } from '../../../../shared/data/CommentListState';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** The progress of "load all" and that it reached the end; empty if the user never started it. */
export function useLoadAllStatus({ loadedCount, more }: LoadedCommentList, loadAll: LoadAll | null): string {
  const texts = useTexts();
  const isRunning = loadAll?.running === true;
  const [wasStarted, setStarted] = useState(false);
  useEffect(() => {
    if (isRunning) setStarted(true);
  }, [isRunning]);

  if (isRunning) {
    return texts.text('AssessmentCommentsLoadAllProgress', { count: texts.number(loadedCount) });
  }
  return wasStarted && more === 'none' ? texts.plural('AssessmentCommentsLoadAllDone', loadedCount) : '';
}
