import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { EARLIEST_TIME_MS } from '../../../insights/parse/parseField';
import { isId } from '../../../shared/data/storage/storageOwner';

/** The fields of a comment that marking it needs. */
export type Markable = Pick<AssessmentComment, 'key' | 'createdAt'>;

/** How a comment is marked. `markedNew` is new because the user said so. */
export type CommentMark = 'seen' | 'new' | 'markedNew';

/** What is stored about new and seen comments. */
export interface Marks {
  /** Comments created up to this time, in milliseconds since 1970, are not new. Null before the first use. */
  since: number | null;
  /** The seen comments that were created later: their creation times by key. */
  seen: Readonly<Record<string, number>>;
  /** The keys of comments that the user has marked as new. */
  keptNew: readonly string[];
}

export const emptyMarks: Marks = { since: null, seen: {}, keptNew: [] };

/** About 25 KB of storage, which is several screens more than are loaded at once. */
const MAX_SEEN = 600;
export const MAX_MARKED_NEW = 100;
/** Older comments no longer count as new. */
const NEW_FOR_MS = 90 * 24 * 60 * 60 * 1000;

/** A time that is later than now by more than this is wrong, or the clock of this computer is. */
const MAX_AHEAD_MS = 2 * 24 * 60 * 60 * 1000;

/** Whether a stored time can be right. */
export const isPlausible = (time: number, now: number): boolean => time <= now + MAX_AHEAD_MS;

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/**
 * Parses the stored value, which any version of the plugin may have written. With a `since` in the far future, nothing
 * would be new any more, so it counts as the first use.
 * @param now milliseconds since 1970
 */
export function parseMarks({ since, seen, keptNew }: Record<string, unknown>, now: number): Marks {
  const entries = typeof seen === 'object' && seen !== null ? Object.entries(seen) : [];
  return withinLimit({
    // Earlier versions have stored 0.
    since: isTime(since) && isPlausible(since, now) ? Math.max(since, EARLIEST_TIME_MS) : null,
    seen: Object.fromEntries(entries.filter(([key, createdAt]) => isId(key) && isTime(createdAt))),
    keptNew: Array.isArray(keptNew) ? keptNew.slice(0, MAX_MARKED_NEW).filter(isId) : [],
  });
}

/** A comment without a date never counts as new, unless the user has marked it. */
export function isNewBy({ since, seen, keptNew }: Marks, { key, createdAt }: Markable): boolean {
  if (keptNew.includes(key)) return true;
  return since !== null && createdAt !== null && createdAt > since && !isIn(seen, key);
}

/** The mark of a comment. */
export function markBy(marks: Marks, comment: Markable): CommentMark {
  if (marks.keptNew.includes(comment.key)) return 'markedNew';
  return isNewBy(marks, comment) ? 'new' : 'seen';
}

/**
 * The marks at the first use, when no comment is new. If the list is complete, its comments are stored by key, so that
 * a comment that arrives later with an earlier date still counts as new. If the list is not complete, an older comment
 * can be one that was not loaded yet, so comments older than the newest loaded one do not count as new.
 * @param now milliseconds since 1970
 */
export function withBaseline(
  marks: Marks,
  comments: readonly Markable[],
  isComplete: boolean,
  now: number,
): Marks {
  const dates = comments.flatMap(({ createdAt }) => createdAt ?? []);
  const provesNothing = !isComplete && dates.length === 0;
  if (marks.since !== null || provesNothing) return marks;
  // Not 0: the server takes no time that no comment can have.
  const since = isComplete ? EARLIEST_TIME_MS : newestOf(dates, now);
  return withinLimit({ ...marks, since, seen: datesOf(comments) });
}

/** @param now milliseconds since 1970 */
export function withSeen(marks: Marks, comments: readonly Markable[], now: number): Marks {
  const unseen = comments.filter((comment) => isNewBy(marks, comment));
  if (unseen.length === 0) return marks;
  const keys = new Set(unseen.map(({ key }) => key));
  const keptNew = marks.keptNew.filter((key) => !keys.has(key));
  // The clock of this computer can be ahead, and a date can be in the far future. The earlier of the two is right.
  const newest = newestOf(
    [...unseen.flatMap(({ createdAt }) => createdAt ?? []), ...Object.values(marks.seen)],
    now,
  );
  const since = marks.since === null ? null : Math.max(marks.since, Math.min(now, newest) - NEW_FOR_MS);
  return withinLimit({ since, seen: { ...marks.seen, ...datesOf(unseen) }, keptNew });
}

export function withMarkedNew(marks: Marks, { key }: Markable): Marks {
  if (marks.keptNew.includes(key)) return marks;
  return { ...marks, keptNew: [key, ...marks.keptNew].slice(0, MAX_MARKED_NEW) };
}

/**
 * The newest of `dates`. One date in the far future does not count, because nothing would be new after it. If all are
 * later than now, the clock of this computer is behind.
 */
function newestOf(dates: readonly number[], now: number): number {
  const plausible = dates.filter((date) => isPlausible(date, now));
  return (plausible.length > 0 ? plausible : dates).reduce((newest, date) => Math.max(newest, date), 0);
}

const isIn = (seen: Marks['seen'], key: string): boolean => Object.prototype.hasOwnProperty.call(seen, key);

function datesOf(comments: readonly Markable[]): Record<string, number> {
  return Object.fromEntries(
    comments.flatMap(({ key, createdAt }) => (createdAt === null ? [] : [[key, createdAt]])),
  );
}

/** Removes the oldest seen comments beyond the limit. All comments created up to them count as seen from then on. */
export function withinLimit({ since, seen, keptNew }: Marks): Marks {
  const entries = Object.entries(seen).filter(([, createdAt]) => createdAt > (since ?? 0));
  entries.sort(([, a], [, b]) => b - a);
  const newestRemoved = entries[MAX_SEEN]?.[1];
  const newSince = newestRemoved === undefined ? since : Math.max(since ?? 0, newestRemoved);
  const remaining = entries.slice(0, MAX_SEEN).filter(([, createdAt]) => createdAt > (newSince ?? 0));
  return { since: newSince, seen: Object.fromEntries(remaining), keptNew };
}
