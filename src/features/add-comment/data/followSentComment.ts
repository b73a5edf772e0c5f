import { onlineManager, type Query, type QueryClient } from '@tanstack/react-query';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { SubmitStatus } from './AddCommentState';
import { cachedCommentsOnSegment } from './commentCache';
import { emptyDraft, getDraft, saveDraft, type DraftStore } from './drafts';
import { findSavedCopies, type SentComment } from './savedCopies';
import { addToCachedLists, isListOf, withTarget } from './updateCommentCache';

/**
 * Looks for a sent comment in each list that is fetched from now on. An unconfirmed comment counts as saved as soon as a
 * list contains it. A list can also contain more copies than are known, because the browser can send a comment more than
 * once. Stops when the draft is changed, sent again or discarded, and when another comment is begun.
 */
export function followInLists(
  queryClient: QueryClient,
  drafts: DraftStore,
  draftKey: string,
  sent: SentComment,
): void {
  // Each list for itself: another one can still have the comment as the response to the POST described it.
  const copiesIn = ({ queryKey }: Pick<Query, 'queryKey'>): AssessmentComment[] =>
    isListOf(queryKey, sent.comment)
      ? findSavedCopies(sent, cachedCommentsOnSegment(queryClient, sent.comment.segmentId, queryKey))
      : [];
  let followed = getDraft(drafts, draftKey)?.draft;
  const stop = queryClient.getQueryCache().subscribe((event) => {
    const current = getDraft(drafts, draftKey);
    if (!current || current.sent !== sent || current.draft !== followed) return stop();
    // A list that the plugin has changed itself proves nothing.
    if (event?.type !== 'updated' || event.action.type !== 'success' || event.action.manual) return;
    const copies = copiesIn(event.query);
    if (copies.length <= knownCopies(current.submitStatus)) return;
    const saved = emptyDraft(current.workerSid);
    followed = saved.draft;
    saveDraft(drafts, draftKey, { ...saved, submitStatus: { kind: 'saved', copies: copies.length }, sent });
    void addToCachedLists(queryClient, withTarget(copies, sent.comment));
  });
}

function knownCopies(status: SubmitStatus): number {
  return status.kind === 'saved' ? status.copies : 0;
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
