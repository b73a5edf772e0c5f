import type { ListCheck } from './AddCommentState';
import { emptyDraft, getDraft, saveDraft } from './drafts';
import { fetchOnSegment } from './fetchOnSegment';
import { equalComments, findSavedCopies } from './savedCopies';
import type { SendContext } from './sendComment';
import { addToCachedLists, invalidateLists, withTarget } from './updateCommentCache';

/**
 * Looks in Insights for a comment whose outcome is unknown, when the user asks for it, and refreshes the lists on screen.
 * The comment counts as saved if it is certainly there.
 */
export async function checkList(context: SendContext, draftKey: string): Promise<void> {
  const { queryClient, drafts } = context;
  const stored = getDraft(drafts, draftKey);
  if (stored?.submitStatus.kind !== 'unconfirmed' || !stored.sent) return;
  if (stored.submitStatus.listCheck.kind === 'checking') return;
  const { sent } = stored;
  const isOpenQuestion = (): boolean => {
    const current = getDraft(drafts, draftKey);
    return current?.sent === sent && current.submitStatus.kind === 'unconfirmed';
  };
  const report = (listCheck: ListCheck): void => {
    const current = getDraft(drafts, draftKey);
    if (current && isOpenQuestion())
      saveDraft(drafts, draftKey, { ...current, submitStatus: { kind: 'unconfirmed', listCheck } });
  };
  report({ kind: 'checking' });
  try {
    const onSegment = await fetchOnSegment(context, sent.comment);
    // A refresh of the list, or the user, may have settled it in the meantime.
    if (!isOpenQuestion()) return;
    const copies = findSavedCopies(sent, onSegment);
    if (copies.length > 0) {
      const submitStatus = { kind: 'saved', copies: copies.length } as const;
      saveDraft(drafts, draftKey, { ...emptyDraft(stored.workerSid), submitStatus, sent });
      await addToCachedLists(queryClient, withTarget(copies, sent.comment));
    } else {
      report({ kind: 'notFound', equal: equalComments(sent.comment, onSegment).length });
      invalidateLists(queryClient, sent.comment);
    }
  } catch {
    report({ kind: 'failed' });
  }
}
