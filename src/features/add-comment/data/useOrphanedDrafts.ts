import { useMemo } from 'react';
import { useStore } from '../../../shared/store';
import { deleteDraft, orphanedDrafts, type DraftStore, type OrphanedDraft } from './drafts';

/** The drafts on a worker's conversations whose tasks are no longer assigned to the worker. */
export function useOrphanedDrafts(
  store: DraftStore,
  workerSid: string,
  currentReservationSids: readonly string[],
): readonly OrphanedDraft[] {
  const drafts = useStore(store, (stored) => stored);
  return useMemo(
    () =>
      orphanedDrafts(drafts, workerSid, currentReservationSids).map((orphan) => ({
        ...orphan,
        discard: () => deleteDraft(store, orphan.reservationSid),
      })),
    [store, drafts, workerSid, currentReservationSids],
  );
}
