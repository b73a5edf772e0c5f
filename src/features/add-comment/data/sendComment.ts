import { onlineManager, type QueryClient } from '@tanstack/react-query';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { createComment, isOutcomeUnknown, type NewComment } from '../../../insights/endpoints/createComment';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { InsightsError } from '../../../insights/http/InsightsError';
import type { Sending } from './AddCommentState';
import { asInsightsError } from '../../../shared/data/query/queryRules';
import { LARGEST_PAGE_SIZE, readStep } from '../../comment-list/data/commentBatch';
import { emptyDraft, type KeptDraft } from './drafts';
import type { KeptState } from '../../../shared/data/storage/createStore';
import { clearWhenOnline, settleWhenSeen } from './unconfirmedComment';
import { readComments } from '../../comment-list/data/collectComments';
import type { ReadingRules } from '../../../shared/data/FetchSettings';
import { knownOnSegment, placed, readAgain, showSaved } from './commentCache';
import { sentAmong, type SentComment } from './matchSentComment';

export interface SendingDesk {
  client: InsightsClient;
  reading: ReadingRules;
  queryClient: QueryClient;
  drafts: KeptState<KeptDraft>;
}

/**
 * Sends the comment of a draft, once: while it is being sent, and when its form is closed, nothing happens. Goes on
 * when nobody looks; what became of it is in the draft.
 */
export async function sendComment(desk: SendingDesk, draftKey: string, comment: NewComment): Promise<void> {
  const { queryClient, drafts } = desk;
  const kept = drafts.get(draftKey);
  if (!kept?.open || kept.sending.kind === 'sending') return;
  drafts.set(draftKey, { ...kept, isChecked: true, sending: { kind: 'sending' } });
  const knownBefore = knownOnSegment(queryClient, comment.segmentId);
  const sent: SentComment = { comment, sentAt: Date.now(), knownBefore };
  const isOnline = onlineManager.isOnline();
  const sending = isOnline
    ? // Whatever fails here, a draft must not stay "sending" for good.
      await send(desk, sent).catch((): Sending => ({ kind: 'unknown' }))
    : notSaved(new InsightsError('network', 'comments.create'));
  const after = sending.kind === 'saved' ? emptyDraft(kept.workerSid) : (drafts.get(draftKey) ?? kept);
  drafts.set(draftKey, { ...after, sending });
  if (!isOnline) clearWhenOnline(drafts, draftKey, sending);
  if (sending.kind === 'unknown') settleWhenSeen(queryClient, drafts, draftKey, sent);
}

async function send(desk: SendingDesk, sent: SentComment): Promise<Sending> {
  const { client, queryClient, reading } = desk;
  const { comment } = sent;
  let saved: AssessmentComment | null;
  try {
    saved = await createComment(client, comment, reading);
  } catch (error) {
    if (!isOutcomeUnknown(error)) return notSaved(asInsightsError(error));
    saved = await findSaved(desk, sent);
  }
  if (!saved) {
    readAgain(queryClient, comment);
    return { kind: 'unknown' };
  }
  // Insights may say that it was saved without saying what: its lists do.
  if (saved.text === '') readAgain(queryClient, comment);
  else await showSaved(queryClient, placed(saved, comment));
  return { kind: 'saved' };
}

function notSaved(error: InsightsError): Sending {
  return { kind: 'notSaved', error, failedAt: Date.now() };
}

/** Looks whether a comment whose answer never came is there all the same; null also when that cannot be read. */
async function findSaved(
  { client, reading }: SendingDesk,
  sent: SentComment,
): Promise<AssessmentComment | null> {
  const segment = { filter: { segmentId: sent.comment.segmentId }, pageUrl: null };
  try {
    // How many comments a list shows at most says nothing of how far to look.
    const rules = { ...reading, pageSize: LARGEST_PAGE_SIZE, mostComments: LARGEST_PAGE_SIZE };
    const step = await readStep(client, [segment], rules);
    return sentAmong(sent, readComments([step], { kind: 'anyone' }).comments);
  } catch {
    return null;
  }
}
