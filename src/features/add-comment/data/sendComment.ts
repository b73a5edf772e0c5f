import { onlineManager, type QueryClient } from '@tanstack/react-query';
import { createComment, isOutcomeUnknown, type NewComment } from '../../../insights/endpoints/createComment';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { InsightsError } from '../../../insights/http/InsightsError';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { collectComments } from '../../comment-list/data/collectComments';
import { fetchBatch, MAX_PAGE_SIZE } from '../../../shared/data/query/fetchBatch';
import type { SubmitStatus } from './AddCommentState';
import { cachedBefore } from './commentCache';
import { emptyDraft, getDraft, saveDraft, type DraftStore } from './drafts';
import { findSavedCopies, type SentComment } from './savedCopies';
import { followInLists, resetWhenOnline } from './followSentComment';
import { addToCachedLists, invalidateLists, withTarget } from './updateCommentCache';

export interface SendContext {
  client: InsightsClient;
  fetchSettings: FetchSettings;
  queryClient: QueryClient;
  drafts: DraftStore;
}

/**
 * Sends the comment of a draft once. Does nothing while it is being sent, or when its form is closed. It continues when
 * the form is no longer on screen; the draft holds the outcome.
 */
export async function sendComment(
  context: SendContext,
  draftKey: string,
  comment: NewComment,
): Promise<void> {
  const { queryClient, drafts } = context;
  const stored = getDraft(drafts, draftKey);
  if (!stored?.open || stored.submitStatus.kind === 'submitting') return;
  saveDraft(drafts, draftKey, { ...stored, isChecked: true, submitStatus: { kind: 'submitting' } });
  const sent: SentComment = { comment, before: cachedBefore(queryClient, comment.segmentId) };
  // Whatever fails here, a draft must not stay "submitting" forever.
  const submitStatus = await submit(context, sent).catch((): SubmitStatus => ({ kind: 'unconfirmed' }));
  const latest =
    submitStatus.kind === 'saved' ? emptyDraft(stored.workerSid) : (getDraft(drafts, draftKey) ?? stored);
  saveDraft(drafts, draftKey, { ...latest, submitStatus });
  if (submitStatus.kind === 'failed' && isNetworkError(submitStatus.error))
    resetWhenOnline(drafts, draftKey, submitStatus);
  if (submitStatus.kind === 'unconfirmed' || submitStatus.kind === 'saved')
    followInLists(queryClient, drafts, draftKey, sent);
}

async function submit(context: SendContext, sent: SentComment): Promise<SubmitStatus> {
  const { client, queryClient, fetchSettings } = context;
  const { comment } = sent;
  const wasOffline = isOffline();
  let saved: readonly AssessmentComment[];
  try {
    saved = [await createComment(client, comment, fetchSettings)];
  } catch (error) {
    if (!isOutcomeUnknown(error)) return toFailed(toInsightsError(error));
    const found = await fetchSavedCopies(context, sent);
    // Before and after, the browser said that it was offline, and nothing got through in between.
    const nothingWasSent = wasOffline && isOffline() && [error, found.error].every(isNetworkError);
    if (nothingWasSent) return toFailed(new InsightsError('network', 'comments.create'));
    saved = found.saved;
  }
  if (saved.length === 0) {
    invalidateLists(queryClient, comment);
    return { kind: 'unconfirmed' };
  }
  // Insights can confirm a comment without returning its text. The refetched lists contain it.
  if (saved.some(({ text }) => text === '')) invalidateLists(queryClient, comment);
  else await addToCachedLists(queryClient, withTarget(saved, comment));
  return { kind: 'saved', copies: saved.length };
}

function toFailed(error: InsightsError): SubmitStatus {
  return { kind: 'failed', error, failedAt: Date.now() };
}

const isOffline = (): boolean => !onlineManager.isOnline();

function isNetworkError(error: unknown): boolean {
  return error instanceof InsightsError && error.kind === 'network';
}

/** Looks for a comment whose response never arrived. Finds none when it is not listed or the list cannot be fetched. */
async function fetchSavedCopies(
  { client, fetchSettings }: SendContext,
  sent: SentComment,
): Promise<{ saved: readonly AssessmentComment[]; error?: unknown }> {
  const cursor = { filter: { segmentId: sent.comment.segmentId }, pageUrl: null };
  try {
    // The limit for lists on screen does not apply to this search.
    const options = { ...fetchSettings, pageSize: MAX_PAGE_SIZE, maxComments: MAX_PAGE_SIZE };
    const batch = await fetchBatch(client, [cursor], options);
    return { saved: findSavedCopies(sent, collectComments([batch], { kind: 'anyAgent' }).comments) };
  } catch (error) {
    return { saved: [], error };
  }
}
