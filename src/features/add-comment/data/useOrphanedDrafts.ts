import { useEffect, useReducer } from 'react';
import { orphanedDrafts, type OrphanedDraft } from './drafts';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';

/** What was typed on a worker's conversations that have left the worker's desk. */
export function useOrphanedDrafts(
  workerSid: string,
  reservationSidsOnDesk: readonly string[],
): readonly OrphanedDraft[] {
  const { drafts } = useFeedbackServices();
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    // Something may have been typed between the render and this effect.
    renderAgain();
    return drafts.subscribe(renderAgain);
  }, [drafts]);
  return orphanedDrafts(drafts, workerSid, reservationSidsOnDesk);
}
