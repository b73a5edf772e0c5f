import { useMemo } from 'react';
import { useStore } from '../../../shared/store';
import { isBeingSent } from './AddCommentState';
import { deleteDraft, type DraftStore, type OrphanedDraft } from './drafts';

/**
 * The drafts on a worker's conversations whose tasks are no longer assigned to the worker. A draft that is being sent, or about to be, is left
 * out, because it may succeed.
 */
export function useOrphanedDrafts(
  store: DraftStore,
  workerSid: string,
  currentReservationSids: readonly string[],
): readonly OrphanedDraft[] {
  const drafts = useStore(store, (stored) => stored);
  return useMemo(
    () =>
      [...drafts]
        .filter(
          ([reservationSid, stored]) =>
            stored.workerSid === workerSid &&
            stored.draft.text.trim() !== '' &&
            !isBeingSent(stored.submitStatus) &&
            !currentReservationSids.includes(reservationSid),
        )
        .map(([reservationSid, { draft }]) => ({
          reservationSid,
          text: draft.text,
          discard: () => deleteDraft(store, reservationSid),
        })),
    [store, drafts, workerSid, currentReservationSids],
  );
}
