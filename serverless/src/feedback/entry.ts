import { MAX_NOTE_CHARACTERS } from '../../../src/insights/endpoints/feedbackEntries';
import { isRecord, parseString, parseTime } from '../../../src/insights/parse/parseField';
import { sanitizeText } from '../../../src/insights/parse/sanitizeText';
import { isWorkerSid } from '../authenticate';

/** What is kept about one comment of one worker, besides its key. Times are ISO 8601. */
export interface StoredEntry {
  acknowledgedAt: string | null;
  review: StoredReview | null;
}

interface StoredReview {
  askedAt: string;
  reason: string;
  closedAt: string | null;
  closedBy: string | null;
  answer: string;
}

/** What a request says about a comment. */
export type EntryChange =
  | { kind: 'acknowledged' }
  | { kind: 'review'; reason: string }
  /** `askedAt` is of the review that the supervisor saw: ISO 8601, or null from a plugin that does not send it. */
  | { kind: 'reviewClosed'; askedAt: string | null; answer: string; closedBy: string };

/** Reads what Sync keeps. A field that cannot be read counts as not there. */
export function readEntry(data: Readonly<Record<string, unknown>> | null): StoredEntry {
  return { acknowledgedAt: readTime(data?.acknowledgedAt), review: readReview(data?.review) };
}

/**
 * The entry after a change.
 * @param now ISO 8601
 * @returns null if the change was made before; 'nothingToClose' if there is no review; 'otherReview' if the supervisor saw
 * another one
 */
export function changedEntry(
  entry: StoredEntry,
  change: EntryChange,
  now: string,
): StoredEntry | 'nothingToClose' | 'otherReview' | null {
  const { acknowledgedAt, review } = entry;
  switch (change.kind) {
    case 'acknowledged':
      return acknowledgedAt === null ? { ...entry, acknowledgedAt: now } : null;
    case 'review': {
      const { reason } = change;
      const isAsked = review !== null && review.closedAt === null && review.reason === reason;
      const asked = { askedAt: now, reason, closedAt: null, closedBy: null, answer: '' };
      return isAsked ? null : { ...entry, review: asked };
    }
    case 'reviewClosed': {
      if (review === null) return 'nothingToClose';
      const { askedAt, answer, closedBy } = change;
      if (askedAt !== null && askedAt !== review.askedAt) return 'otherReview';
      return review.closedAt === null
        ? { ...entry, review: { ...review, closedAt: now, closedBy, answer } }
        : null;
    }
  }
}

/** An entry as the plugin reads it. */
export function entryBody(key: string, { acknowledgedAt, review }: StoredEntry): Record<string, unknown> {
  return {
    key,
    acknowledged_at: acknowledgedAt,
    review: review && {
      asked_at: review.askedAt,
      reason: review.reason,
      closed_at: review.closedAt,
      closed_by: review.closedBy,
      answer: review.answer,
    },
  };
}

function readReview(value: unknown): StoredReview | null {
  if (!isRecord(value)) return null;
  const askedAt = readTime(value.askedAt);
  if (askedAt === null) return null;
  return {
    askedAt,
    reason: readNote(value.reason),
    closedAt: readTime(value.closedAt),
    closedBy: isWorkerSid(value.closedBy) ? value.closedBy : null,
    answer: readNote(value.answer),
  };
}

/** A time as it is kept; null if it cannot be read. */
export function readTime(value: unknown): string | null {
  const time = parseTime(value);
  return time === null ? null : new Date(time).toISOString();
}

function readNote(value: unknown): string {
  return sanitizeText(parseString(value) ?? '', MAX_NOTE_CHARACTERS);
}
