import { useEffect, useReducer } from 'react';
import { orphanedDrafts, type OrphanedDraft, type StoredDraft } from './drafts';
import type { Store } from '../../../shared/data/storage/store';

/** The drafts on a worker's conversations whose tasks are no longer assigned to the worker. */
export function useOrphanedDrafts(
  drafts: Store<StoredDraft>,
  workerSid: string,
  currentReservationSids: readonly string[],
): readonly OrphanedDraft[] {
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    // The drafts can change between the render and this effect.
    rerender();
    return drafts.subscribe(rerender);
  }, [drafts]);
  return orphanedDrafts(drafts, workerSid, currentReservationSids);
}
