import { onlineManager, type QueryClient } from '@tanstack/react-query';
import type { SubmitStatus } from './AddCommentState';
import { emptyDraft, type StoredDraft } from './drafts';
import type { Store } from '../../../shared/data/storage/store';
import { cachedCommentsOnSegment, withTarget, addToCachedLists } from './commentCache';
import { matchSentComment, type SentComment } from './matchSentComment';

/**
 * Takes a comment of unknown outcome for saved as soon as any list shows it. Ends when its draft is written on, sent
 * again or thrown away.
 */
export function confirmWhenListed(
  queryClient: QueryClient,
  drafts: Store<StoredDraft>,
  draftKey: string,
  sent: SentComment,
): void {
  const unsettled = drafts.get(draftKey);
  const stop = queryClient.getQueryCache().subscribe((event) => {
    const kept = drafts.get(draftKey);
    const isOpenQuestion =
      kept && kept.draft === unsettled?.draft && kept.submitStatus === unsettled.submitStatus;
    if (!isOpenQuestion) return stop();
    if (event?.type !== 'updated' || event.action.type !== 'success') return;
    const saved = matchSentComment(sent, cachedCommentsOnSegment(queryClient, sent.comment.segmentId));
    if (!saved) return;
    stop();
    void addToCachedLists(queryClient, withTarget(saved, sent.comment));
    drafts.set(draftKey, { ...emptyDraft(kept.workerSid), submitStatus: { kind: 'saved' } });
  });
}

/** Takes back that there was no network, once there is one: the comment can be sent. */
export function resetWhenOnline(drafts: Store<StoredDraft>, draftKey: string, notSaved: SubmitStatus): void {
  const stop = onlineManager.subscribe(() => {
    if (!onlineManager.isOnline()) return;
    stop();
    const kept = drafts.get(draftKey);
    if (kept?.submitStatus === notSaved) drafts.set(draftKey, { ...kept, submitStatus: { kind: 'idle' } });
  });
}
