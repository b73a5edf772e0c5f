import type { DraftStore } from '../../add-comment/data/drafts';
import { useStore } from '../../../shared/store';
import { segmentDraftKey } from './FormSubject';

/**
 * The key of the draft that the form of a task shows: that of its reservation, or, if nothing is written there, that of
 * a draft which was begun on the task's segment in the comments on the agent.
 * @param segmentId the task's own segment; null while it is not known
 */
export function useTaskDraftKey(
  drafts: DraftStore,
  reservationSid: string,
  segmentId: string | null,
): string {
  const segmentKey = segmentId === null ? null : segmentDraftKey(segmentId);
  return useStore(drafts, (stored) => {
    const isWritten = stored.get(reservationSid)?.draft.text.trim();
    return !isWritten && segmentKey !== null && stored.has(segmentKey) ? segmentKey : reservationSid;
  });
}
