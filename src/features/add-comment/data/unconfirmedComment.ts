import { onlineManager, type QueryClient } from '@tanstack/react-query';
import type { Sending } from './AddCommentState';
import { emptyDraft, type KeptDraft } from './drafts';
import type { KeptState } from '../../../shared/data/storage/createStore';
import { commentsOnSegment, placed, showSaved } from './commentCache';
import { sentAmong, type SentComment } from './matchSentComment';

/**
 * Takes a comment of unknown outcome for saved as soon as any list shows it. Ends when its draft is written on, sent
 * again or thrown away.
 */
export function settleWhenSeen(
  queryClient: QueryClient,
  drafts: KeptState<KeptDraft>,
  draftKey: string,
  sent: SentComment,
): void {
  const unsettled = drafts.get(draftKey);
  const stop = queryClient.getQueryCache().subscribe((event) => {
    const kept = drafts.get(draftKey);
    const isOpenQuestion = kept && kept.draft === unsettled?.draft && kept.sending === unsettled.sending;
    if (!isOpenQuestion) return stop();
    if (event?.type !== 'updated' || event.action.type !== 'success') return;
    const saved = sentAmong(sent, commentsOnSegment(queryClient, sent.comment.segmentId));
    if (!saved) return;
    stop();
    void showSaved(queryClient, placed(saved, sent.comment));
    drafts.set(draftKey, { ...emptyDraft(kept.workerSid), sending: { kind: 'saved' } });
  });
}

/** Takes back that there was no network, once there is one: the comment can be sent. */
export function clearWhenOnline(drafts: KeptState<KeptDraft>, draftKey: string, notSaved: Sending): void {
  const stop = onlineManager.subscribe(() => {
    if (!onlineManager.isOnline()) return;
    stop();
    const kept = drafts.get(draftKey);
    if (kept?.sending === notSaved) drafts.set(draftKey, { ...kept, sending: { kind: 'writing' } });
  });
}
