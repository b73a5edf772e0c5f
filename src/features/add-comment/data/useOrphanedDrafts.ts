import { useEffect, useReducer } from 'react';
import { orphanedDrafts, type OrphanedDraft, type StoredDraft } from './drafts';
import type { Store } from '../../../shared/data/storage/store';

/** What was typed on a worker's conversations that have left the worker's desk. */
export function useOrphanedDrafts(
  drafts: Store<StoredDraft>,
  workerSid: string,
  reservationSidsOnDesk: readonly string[],
): readonly OrphanedDraft[] {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    // Something may have been typed between the render and this effect.
    renderAgain();
    return drafts.subscribe(renderAgain);
  }, [drafts]);
  return orphanedDrafts(drafts, workerSid, reservationSidsOnDesk);
}
