import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { FeedbackEntry } from '../../../insights/endpoints/feedbackEntries';

/** The entries of a worker, as far as they have been read. They are read from the newest comment on. */
export interface Entries {
  /** By the key of the comment. */
  byKey: ReadonlyMap<string, FeedbackEntry>;
  /**
   * What is known about comments with this key and later ones. `''` when all entries have been read, null when none have:
   * a comment without an entry can be acknowledged all the same.
   */
  knownFrom: string | null;
}

/** What has been read when nothing has. */
export const NO_ENTRIES: Entries = { byKey: new Map(), knownFrom: null };

/** The entry on a comment; null if there is none, undefined while that is not known. */
export function entryOn(
  { byKey, knownFrom }: Entries,
  { key }: Pick<AssessmentComment, 'key'>,
): FeedbackEntry | null | undefined {
  const entry = byKey.get(key);
  if (entry) return entry;
  return isKnown(knownFrom, key) ? null : undefined;
}

function isKnown(knownFrom: string | null, key: string): boolean {
  return knownFrom !== null && key >= knownFrom;
}

/** Whether the agent has asked for a review that no supervisor has closed. */
export function hasOpenReview(entry: FeedbackEntry | null | undefined): boolean {
  return !!entry?.review && entry.review.closedAt === null;
}
