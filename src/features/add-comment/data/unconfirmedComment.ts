import { onlineManager, type QueryClient } from '@tanstack/react-query';
import type { SubmitStatus } from './AddCommentState';
import { cachedCommentsOnSegment } from './commentCache';
import { emptyDraft, getDraft, saveDraft, type DraftStore } from './drafts';
import { matchSentComment, type SentComment } from './matchSentComment';
import { addToCachedLists, withTarget } from './updateCommentCache';

/**
 * Counts an unconfirmed comment as saved as soon as any list contains it. Stops when its draft is changed, sent again
 * or discarded.
 */
export function confirmWhenListed(
  queryClient: QueryClient,
  drafts: DraftStore,
  draftKey: string,
  sent: SentComment,
): void {
  const unconfirmed = getDraft(drafts, draftKey);
  const stop = queryClient.getQueryCache().subscribe((event) => {
    const current = getDraft(drafts, draftKey);
    const isUnchanged =
      current && current.draft === unconfirmed?.draft && current.submitStatus === unconfirmed.submitStatus;
    if (!isUnchanged) return stop();
    if (event?.type !== 'updated' || event.action.type !== 'success') return;
    const saved = matchSentComment(sent, cachedCommentsOnSegment(queryClient, sent.comment.segmentId));
    if (!saved) return;
    stop();
    void addToCachedLists(queryClient, withTarget(saved, sent.comment));
    saveDraft(drafts, draftKey, { ...emptyDraft(current.workerSid), submitStatus: { kind: 'saved' } });
  });
}

/** Clears the "no network" failure once there is a network, because the comment can be sent then. */
export function resetWhenOnline(drafts: DraftStore, draftKey: string, failed: SubmitStatus): void {
  const stop = onlineManager.subscribe(() => {
    if (!onlineManager.isOnline()) return;
    stop();
    const current = getDraft(drafts, draftKey);
    if (current?.submitStatus === failed)
      saveDraft(drafts, draftKey, { ...current, submitStatus: { kind: 'idle' } });
  });
}
