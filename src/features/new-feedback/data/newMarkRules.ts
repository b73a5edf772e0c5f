import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { isId } from '../../../shared/data/storage/storageOwner';

/** The fields of a comment that marking it needs. */
export type Markable = Pick<AssessmentComment, 'key' | 'createdAt'>;

/** What is stored of new and seen comments. */
export interface Marks {
  /** Comments written up to this moment, in milliseconds since 1970, are not new; null before the first use. */
  since: number | null;
  /** The seen ones written later: when each was written, by its key. */
  seen: Readonly<Record<string, number>>;
  /** Keys of comments that stay new because somebody wants it. */
  keptNew: readonly string[];
}

export const emptyMarks: Marks = { since: null, seen: {}, keptNew: [] };

/** About 25 KB of storage; several screens more than are loaded at once. */
const MAX_SEEN = 600;
const MAX_MARKED_NEW = 100;
/** What was written earlier is not new to anybody. */
const NEW_FOR_MS = 90 * 24 * 60 * 60 * 1000;

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Reads what was stored, by whatever version of the plugin. */
export function parseMarks({ since, seen, keptNew }: Record<string, unknown>): Marks {
  const entries = typeof seen === 'object' && seen !== null ? Object.entries(seen) : [];
  return {
    since: isTime(since) ? since : null,
    seen: Object.fromEntries(entries.filter(([key, at]) => isId(key) && isTime(at))),
    keptNew: Array.isArray(keptNew) ? keptNew.filter(isId).slice(0, MAX_MARKED_NEW) : [],
  };
}

/** Of a comment without a date nobody can say that it is new. */
export function isNewBy({ since, seen, keptNew }: Marks, { key, createdAt }: Markable): boolean {
  if (keptNew.includes(key)) return true;
  return since !== null && createdAt !== null && createdAt > since && !isIn(seen, key);
}

/**
 * The marks at the very first use: nothing is new. Where that is all there is, it is known by its keys, so that a comment
 * that arrives late, with a date of the past, is noticed. Where more follows, what is older than the youngest loaded one
 * may just not have been loaded.
 */
export function withBaseline(marks: Marks, comments: readonly Markable[], isWhole: boolean): Marks {
  const dates = comments.flatMap(({ createdAt }) => createdAt ?? []);
  const tellsNothing = !isWhole && dates.length === 0;
  if (marks.since !== null || tellsNothing) return marks;
  const since = isWhole ? 0 : Math.max(...dates);
  return bounded({ ...marks, since, seen: datesOf(comments) });
}

/** @param now milliseconds since 1970 */
export function withSeen(marks: Marks, comments: readonly Markable[], now: number): Marks {
  const unseen = comments.filter((comment) => isNewBy(marks, comment));
  if (unseen.length === 0) return marks;
  const keys = new Set(unseen.map(({ key }) => key));
  const keptNew = marks.keptNew.filter((key) => !keys.has(key));
  const since = marks.since === null ? null : Math.max(marks.since, now - NEW_FOR_MS);
  return bounded({ since, seen: { ...marks.seen, ...datesOf(unseen) }, keptNew });
}

export function withMarkedNew(marks: Marks, { key }: Markable): Marks {
  if (marks.keptNew.includes(key)) return marks;
  return { ...marks, keptNew: [key, ...marks.keptNew].slice(0, MAX_MARKED_NEW) };
}

const isIn = (seen: Marks['seen'], key: string): boolean => Object.prototype.hasOwnProperty.call(seen, key);

function datesOf(comments: readonly Markable[]): Record<string, number> {
  return Object.fromEntries(
    comments.flatMap(({ key, createdAt }) => (createdAt === null ? [] : [[key, createdAt]])),
  );
}

/** Forgets the oldest seen ones beyond the limit: whatever was written up to them counts as seen from then on. */
function bounded({ since, seen, keptNew }: Marks): Marks {
  const later = Object.entries(seen).filter(([, at]) => at > (since ?? 0));
  later.sort(([, a], [, b]) => b - a);
  const forgotten = later[MAX_SEEN]?.[1];
  const from = forgotten === undefined ? since : Math.max(since ?? 0, forgotten);
  const kept = later.slice(0, MAX_SEEN).filter(([, at]) => at > (from ?? 0));
  return { since: from, seen: Object.fromEntries(kept), keptNew };
}
