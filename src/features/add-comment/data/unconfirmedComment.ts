import { onlineManager, type QueryClient } from '@tanstack/react-query';
import type { Store } from '../../../shared/data/storage/store';
import type { SubmitStatus } from './AddCommentState';
import { cachedCommentsOnSegment } from './commentCache';
import { emptyDraft, type StoredDraft } from './drafts';
import { matchSentComment, type SentComment } from './matchSentComment';
import { addToCachedLists, withTarget } from './updateCommentCache';

/**
 * Counts an unconfirmed comment as saved as soon as any list contains it. Stops when its draft is changed, sent again
 * or discarded.
 */
export function confirmWhenListed(
  queryClient: QueryClient,
  drafts: Store<StoredDraft>,
  draftKey: string,
  sent: SentComment,
): void {
  const unconfirmed = drafts.get(draftKey);
  const stop = queryClient.getQueryCache().subscribe((event) => {
    const current = drafts.get(draftKey);
    const isUnchanged =
      current && current.draft === unconfirmed?.draft && current.submitStatus === unconfirmed.submitStatus;
    if (!isUnchanged) return stop();
    if (event?.type !== 'updated' || event.action.type !== 'success') return;
    const saved = matchSentComment(sent, cachedCommentsOnSegment(queryClient, sent.comment.segmentId));
    if (!saved) return;
    stop();
    void addToCachedLists(queryClient, withTarget(saved, sent.comment));
    drafts.set(draftKey, { ...emptyDraft(current.workerSid), submitStatus: { kind: 'saved' } });
  });
}

/** Clears the "no network" failure once there is a network, because the comment can be sent then. */
export function resetWhenOnline(drafts: Store<StoredDraft>, draftKey: string, failed: SubmitStatus): void {
  const stop = onlineManager.subscribe(() => {
    if (!onlineManager.isOnline()) return;
    stop();
    const current = drafts.get(draftKey);
    if (current?.submitStatus === failed)
      drafts.set(draftKey, { ...current, submitStatus: { kind: 'idle' } });
  });
}
