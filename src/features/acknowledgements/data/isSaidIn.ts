import { MAX_NOTE_CHARACTERS, type FeedbackEntry } from '../../../insights/endpoints/feedbackEntries';
import { sanitizeText } from '../../../insights/parse/sanitizeText';
import type { FeedbackKind } from './FeedbackSend';

/**
 * Whether an entry contains what the user has said. It can be there although the answer to the request was lost, and not be
 * there although the functions have answered: a review that another supervisor has closed takes no second answer.
 */
export function isSaidIn(
  { acknowledgedAt, review }: Pick<FeedbackEntry, 'acknowledgedAt' | 'review'>,
  kind: FeedbackKind,
  note: string,
): boolean {
  const kept = sanitizeText(note.trim(), MAX_NOTE_CHARACTERS);
  switch (kind) {
    case 'acknowledged':
      return acknowledgedAt !== null;
    case 'review':
      return review !== null && review.closedAt === null && review.reason === kept;
    case 'reviewClosed':
      return review !== null && review.closedAt !== null && (kept === '' || review.answer === kept);
  }
}
