import { onlineManager, type QueryClient } from '@tanstack/react-query';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { createComment, isOutcomeUnknown, type NewComment } from '../../../insights/endpoints/createComment';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { InsightsError } from '../../../insights/http/InsightsError';
import type { SubmitStatus } from './AddCommentState';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { MAX_PAGE_SIZE, fetchBatch } from '../../comment-list/data/fetchBatch';
import { emptyDraft, type StoredDraft } from './drafts';
import type { Store } from '../../../shared/data/storage/store';
import { resetWhenOnline, confirmWhenListed } from './unconfirmedComment';
import { collectComments } from '../../comment-list/data/collectComments';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { cachedKeysOnSegment, withTarget, invalidateLists, addToCachedLists } from './commentCache';
import { matchSentComment, type SentComment } from './matchSentComment';

export interface SendContext {
  client: InsightsClient;
  reading: FetchSettings;
  queryClient: QueryClient;
  drafts: Store<StoredDraft>;
}

/**
 * Sends the comment of a draft, once: while it is being sent, and when its form is closed, nothing happens. Goes on
 * when nobody looks; what became of it is in the draft.
 */
export async function sendComment(desk: SendContext, draftKey: string, comment: NewComment): Promise<void> {
  const { queryClient, drafts } = desk;
  const kept = drafts.get(draftKey);
  if (!kept?.open || kept.submitStatus.kind === 'submitting') return;
  drafts.set(draftKey, { ...kept, isChecked: true, submitStatus: { kind: 'submitting' } });
  const knownBefore = cachedKeysOnSegment(queryClient, comment.segmentId);
  const sent: SentComment = { comment, sentAt: Date.now(), knownBefore };
  const isOnline = onlineManager.isOnline();
  const sending = isOnline
    ? // Whatever fails here, a draft must not stay "sending" for good.
      await send(desk, sent).catch((): SubmitStatus => ({ kind: 'unconfirmed' }))
    : failed(new InsightsError('network', 'comments.create'));
  const after = sending.kind === 'saved' ? emptyDraft(kept.workerSid) : (drafts.get(draftKey) ?? kept);
  drafts.set(draftKey, { ...after, submitStatus: sending });
  if (!isOnline) resetWhenOnline(drafts, draftKey, sending);
  if (sending.kind === 'unconfirmed') confirmWhenListed(queryClient, drafts, draftKey, sent);
}

async function send(desk: SendContext, sent: SentComment): Promise<SubmitStatus> {
  const { client, queryClient, reading } = desk;
  const { comment } = sent;
  let saved: AssessmentComment | null;
  try {
    saved = await createComment(client, comment, reading);
  } catch (error) {
    if (!isOutcomeUnknown(error)) return failed(toInsightsError(error));
    saved = await findSavedComment(desk, sent);
  }
  if (!saved) {
    invalidateLists(queryClient, comment);
    return { kind: 'unconfirmed' };
  }
  // Insights may say that it was saved without saying what: its lists do.
  if (saved.text === '') invalidateLists(queryClient, comment);
  else await addToCachedLists(queryClient, withTarget(saved, comment));
  return { kind: 'saved' };
}

function failed(error: InsightsError): SubmitStatus {
  return { kind: 'failed', error, failedAt: Date.now() };
}

/** Looks whether a comment whose answer never came is there all the same; null also when that cannot be read. */
async function findSavedComment(
  { client, reading }: SendContext,
  sent: SentComment,
): Promise<AssessmentComment | null> {
  const segment = { filter: { segmentId: sent.comment.segmentId }, pageUrl: null };
  try {
    // How many comments a list shows at most says nothing of how far to look.
    const rules = { ...reading, pageSize: MAX_PAGE_SIZE, maxComments: MAX_PAGE_SIZE };
    const step = await fetchBatch(client, [segment], rules);
    return matchSentComment(sent, collectComments([step], { kind: 'anyAgent' }).comments);
  } catch {
    return null;
  }
}
