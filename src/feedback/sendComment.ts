import { onlineManager, type QueryClient } from '@tanstack/react-query';
import type { AssessmentComment } from '../insights/AssessmentComment';
import { createComment, isOutcomeUnknown, type NewComment } from '../insights/createComment';
import { harmlessText } from '../insights/harmlessText';
import type { InsightsClient } from '../insights/InsightsClient';
import { InsightsError } from '../insights/InsightsError';
import { MAX_COMMENT_CHARACTERS, type Sending } from './AddCommentPart';
import { asInsightsError } from './askingRules';
import { LARGEST_PAGE_SIZE, readStep } from './commentPages';
import { readComments } from './readComments';
import { EMPTY_DRAFT, type KeptDraft } from './drafts';
import type { KeptState } from './KeptState';
import { knownCommentKeys, readAgain, showSaved } from './savedComments';

export interface SendingDesk {
  client: InsightsClient;
  queryClient: QueryClient;
  drafts: KeptState<KeptDraft>;
}

/**
 * Sends the comment of a draft, once: while it is being sent, and when its form is closed, nothing happens. Goes on
 * when nobody looks; what became of it is in the draft.
 */
export async function sendComment(desk: SendingDesk, draftKey: string, comment: NewComment): Promise<void> {
  const { drafts } = desk;
  const kept = drafts.get(draftKey);
  if (!kept?.open || kept.sending.kind === 'sending') return;
  drafts.set(draftKey, { ...kept, isChecked: true, sending: { kind: 'sending' } });
  const sending = await send(desk, comment);
  const after = sending.kind === 'saved' ? EMPTY_DRAFT : (drafts.get(draftKey) ?? kept);
  drafts.set(draftKey, { ...after, sending });
}

async function send({ client, queryClient }: SendingDesk, comment: NewComment): Promise<Sending> {
  if (!onlineManager.isOnline()) return notSaved(new InsightsError('network', 'comments.create'));
  const knownBefore = knownCommentKeys(queryClient);
  let saved: AssessmentComment | null;
  try {
    saved = await createComment(client, comment);
  } catch (error) {
    if (!isOutcomeUnknown(error)) return notSaved(asInsightsError(error));
    saved = await findSaved(client, comment, knownBefore);
  }
  if (!saved) {
    readAgain(queryClient, comment);
    return { kind: 'unknown' };
  }
  showSaved(queryClient, placed(saved, comment));
  return { kind: 'saved' };
}

function notSaved(error: InsightsError): Sending {
  return { kind: 'notSaved', error, failedAt: Date.now() };
}

/** A record may leave out where it belongs; it was sent there. */
function placed(saved: AssessmentComment, { segmentId, agentId }: NewComment): AssessmentComment {
  return { ...saved, segmentId: saved.segmentId ?? segmentId, agentId: saved.agentId ?? agentId };
}

/** Looks whether a comment whose answer never came is there all the same; null also when that cannot be read. */
async function findSaved(
  client: InsightsClient,
  { segmentId, categoryId, categoryName, text }: NewComment,
  knownBefore: ReadonlySet<string>,
): Promise<AssessmentComment | null> {
  const sentText = harmlessText(text, MAX_COMMENT_CHARACTERS);
  try {
    const step = await readStep(client, [{ filter: { segmentId }, pageUrl: null }], LARGEST_PAGE_SIZE);
    const { comments } = readComments([step], { kind: 'anyone' });
    const found = comments.find(
      ({ key, text: savedText, category }) =>
        !knownBefore.has(key) &&
        savedText === sentText &&
        (category?.id ? category.id === categoryId : category?.name === categoryName),
    );
    return found ?? null;
  } catch {
    return null;
  }
}
