import { onlineManager, type QueryClient } from '@tanstack/react-query';
import { fetchCommentsPage } from '../../../insights/endpoints/comments';
import { createComment, isOutcomeUnknown, type NewComment } from '../../../insights/endpoints/createComment';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { InsightsError } from '../../../insights/http/InsightsError';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { hadNoResponse } from '../../../shared/data/query/listProblem';
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
  const failure = onlineManager.isOnline() ? null : await findNoResponse(context, comment);
  if (failure) return toFailed(failure);
  let saved: readonly AssessmentComment[];
  try {
    saved = [await createComment(client, comment, fetchSettings)];
  } catch (error) {
    if (!isOutcomeUnknown(error)) return toFailed(toInsightsError(error));
    saved = await fetchSavedCopies(context, sent);
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

/**
 * Why Insights cannot be reached; null if it responds. A browser can say "offline" while requests work. A read proves it:
 * a comment that gets no response can have been saved.
 */
async function findNoResponse(
  { client }: SendContext,
  { segmentId }: NewComment,
): Promise<InsightsError | null> {
  try {
    await fetchCommentsPage(client, { filter: { segmentId }, pageSize: 1 });
    return null;
  } catch (error) {
    const failure = toInsightsError(error);
    return hadNoResponse({ error: failure }) ? failure : null;
  }
}

function isNetworkError(error: unknown): boolean {
  return error instanceof InsightsError && error.kind === 'network';
}

/** Looks for a comment whose response never arrived. Finds none when it is not listed or the list cannot be fetched. */
async function fetchSavedCopies(
  { client, fetchSettings }: SendContext,
  sent: SentComment,
): Promise<readonly AssessmentComment[]> {
  const cursor = { filter: { segmentId: sent.comment.segmentId }, pageUrl: null };
  try {
    // The limit for lists on screen does not apply to this search.
    const options = { ...fetchSettings, pageSize: MAX_PAGE_SIZE, maxComments: MAX_PAGE_SIZE };
    const batch = await fetchBatch(client, [cursor], options);
    return findSavedCopies(sent, collectComments([batch], { kind: 'anyAgent' }).comments);
  } catch {
    return [];
  }
}
