import { MAX_NOTE_CHARACTERS, type FeedbackAction } from '../../../insights/endpoints/feedbackEntries';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { sanitizeText } from '../../../insights/parse/sanitizeText';

/** What a user says about a comment: an agent acknowledges it or asks for a review, a supervisor closes the review. */
export type FeedbackKind = FeedbackAction['kind'];

/** The kinds that have a text. */
export type NoteKind = Exclude<FeedbackKind, 'acknowledged'>;

export type SendStatus =
  /** Its form is open. After the first attempt to send, the form shows problems. */
  | { kind: 'writing'; isChecked: boolean }
  /** It is sent at this time, in milliseconds since 1970. Until then, it can be undone. */
  | { kind: 'waiting'; sendAt: number }
  | { kind: 'sending' }
  /** Nothing is known to have been saved. Sending it again changes nothing that was saved. */
  | { kind: 'failed'; error: InsightsError; failedAt: number }
  | { kind: 'saved' };

/** What the user is saying, or has just said, about one comment. Nothing in it outlives the page. */
export interface FeedbackSend {
  /** The reason of a review, or the answer; `''` for an acknowledgement. */
  note: string;
  status: SendStatus;
}

/** Which comment of which worker it is about, and what is said. */
export interface SendSubject {
  /** The worker, in Teams View; null for the signed-in worker. */
  workerSid: string | null;
  /** The key of the comment. */
  key: string;
  kind: FeedbackKind;
}

/** What is to be known about a text before it is sent. */
export interface NoteCheck {
  /** Why it cannot be sent; null if it can. An answer can be empty. */
  problem: 'empty' | 'tooLong' | null;
  length: { characters: number; limit: number };
}

/** Checks a text. Spaces around it do not count, and an emoji counts as one character. Hidden characters are no reason. */
export function checkNote(kind: FeedbackKind, note: string): NoteCheck {
  const characters = [...note.trim()].length;
  const limit = MAX_NOTE_CHARACTERS;
  const isMissing = kind === 'review' && sanitizeText(note, limit) === '';
  return {
    problem: isMissing ? 'empty' : characters > limit ? 'tooLong' : null,
    length: { characters, limit },
  };
}

/** What is sent. @param askedAt of the review that a supervisor saw, in milliseconds since 1970 */
export function actionOf(
  { kind, workerSid }: SendSubject,
  note: string,
  askedAt: number | null,
): FeedbackAction {
  switch (kind) {
    case 'acknowledged':
      return { kind };
    case 'review':
      return { kind, reason: note };
    case 'reviewClosed':
      return { kind, workerSid: workerSid ?? '', askedAt, answer: note };
  }
}
