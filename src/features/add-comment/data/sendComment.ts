import { onlineManager, type QueryClient } from '@tanstack/react-query';
import { fetchCommentsPage } from '../../../insights/endpoints/comments';
import { createComment, isOutcomeUnknown, type NewComment } from '../../../insights/endpoints/createComment';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { InsightsError } from '../../../insights/http/InsightsError';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { hadNoResponse } from '../../../shared/data/query/listProblem';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { isBeingSent, type SubmitStatus } from './AddCommentState';
import { cachedBefore } from './commentCache';
import { emptyDraft, getDraft, saveDraft, type DraftStore, type StoredDraft } from './drafts';
import { fetchBefore, fetchOnSegment } from './fetchOnSegment';
import { findSavedCopies, type SentComment } from './savedCopies';
import { followInLists, resetWhenOnline } from './followSentComment';
import { addToCachedLists, invalidateLists, withTarget } from './updateCommentCache';

export interface SendContext {
  client: InsightsClient;
  fetchSettings: FetchSettings;
  queryClient: QueryClient;
  drafts: DraftStore;
  /** How long sending can be undone, in milliseconds. */
  undoMs: number;
}

const UNCONFIRMED: SubmitStatus = { kind: 'unconfirmed', listCheck: { kind: 'none' } };

/**
 * Sends the comment of a draft once, after a time in which it can be made a draft again. Does nothing while it is being
 * sent, or when its form is closed. It continues when the form is no longer on screen; the draft holds the outcome.
 */
export function sendComment(context: SendContext, draftKey: string, comment: NewComment): void {
  const { drafts, undoMs } = context;
  const stored = getDraft(drafts, draftKey);
  if (!stored?.open || isBeingSent(stored.submitStatus)) return;
  const waiting: SubmitStatus = { kind: 'waiting', sendAt: Date.now() + undoMs };
  saveDraft(drafts, draftKey, { ...stored, isChecked: true, submitStatus: waiting });
  let before = cachedBefore(context.queryClient, comment.segmentId);
  // The comment does not wait for it.
  if (before === null) void fetchBefore(context, comment).then((fetched) => (before = fetched));
  setTimeout(() => {
    const latest = getDraft(drafts, draftKey);
    // Any other status, also of the same kind, means that this attempt was undone.
    if (latest?.submitStatus !== waiting) return;
    const cached = cachedBefore(context.queryClient, comment.segmentId);
    void sendNow(context, draftKey, latest, { comment, before: cached ?? before });
  }, undoMs);
}

async function sendNow(
  context: SendContext,
  draftKey: string,
  stored: StoredDraft,
  sent: SentComment,
): Promise<void> {
  const { queryClient, drafts } = context;
  saveDraft(drafts, draftKey, { ...stored, submitStatus: { kind: 'submitting' }, sent });
  // Whatever fails here, a draft must not stay "submitting" forever.
  const submitStatus = await submit(context, sent).catch(() => UNCONFIRMED);
  const latest =
    submitStatus.kind === 'saved' ? emptyDraft(stored.workerSid) : (getDraft(drafts, draftKey) ?? stored);
  saveDraft(drafts, draftKey, { ...latest, submitStatus, sent });
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
    return UNCONFIRMED;
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
  try {
    return findSavedCopies(sent, await fetchOnSegment({ client, fetchSettings }, sent.comment));
  } catch {
    return [];
  }
}
