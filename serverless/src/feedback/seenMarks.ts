import { MAX_SEEN_KEYS } from '../../../src/insights/endpoints/seenMarks';
import { isCommentKey } from '../../../src/insights/parse/commentKey';
import { parseTime } from '../../../src/insights/parse/parseField';

/** Which comments a user has seen. Keys are unique, with those of the newest comments first. */
export interface StoredMarks {
  /** Milliseconds since 1970. */
  since: number | null;
  seen: readonly string[];
  keptNew: readonly string[];
}

const MOST_KEPT_NEW = 100;
const KEY_CHARACTERS = 24;

/** Reads what Sync keeps. Anything that cannot be read counts as not there. */
export function readMarks(data: Readonly<Record<string, unknown>> | null): StoredMarks {
  return { since: parseTime(data?.since), seen: unpack(data?.seen), keptNew: unpack(data?.keptNew) };
}

/**
 * The marks as Sync keeps them. Keys stand in one text without anything between them, so that 600 of them fit into the
 * 16 KiB of an item.
 */
export function packMarks({ since, seen, keptNew }: StoredMarks): Record<string, unknown> {
  return { since: isoTime(since), seen: seen.join(''), keptNew: keptNew.join('') };
}

/**
 * Adds changes to marks. The later `since` remains, and all keys do, except that a key that is seen now is no longer kept
 * new, and the other way around. The oldest keys go when there are too many.
 */
export function mergeMarks(stored: StoredMarks, changes: StoredMarks): StoredMarks {
  const changedToNew = new Set(changes.keptNew);
  const changedToSeen = new Set(changes.seen.filter((key) => !changedToNew.has(key)));
  const keptNew = [...stored.keptNew.filter((key) => !changedToSeen.has(key)), ...changedToNew];
  const seen = [...stored.seen.filter((key) => !changedToNew.has(key)), ...changedToSeen];
  const newestKept = newest(keptNew, MOST_KEPT_NEW);
  return {
    since: latest(stored.since, changes.since),
    seen: newest(seen, MAX_SEEN_KEYS - newestKept.length),
    keptNew: newestKept,
  };
}

/** Marks as the plugin reads them. */
export function marksBody({ since, seen, keptNew }: StoredMarks): Record<string, unknown> {
  return { since: isoTime(since), seen, kept_new: keptNew };
}

/** Keys sort by the time of the comment. */
function newest(keys: readonly string[], most: number): string[] {
  return [...new Set(keys)].sort().reverse().slice(0, most);
}

function latest(time: number | null, other: number | null): number | null {
  return time === null || (other !== null && other > time) ? other : time;
}

function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}

function unpack(value: unknown): string[] {
  const text = typeof value === 'string' ? value.slice(0, MAX_SEEN_KEYS * KEY_CHARACTERS) : '';
  const keys = Array.from({ length: Math.floor(text.length / KEY_CHARACTERS) }, (_, index) =>
    text.slice(index * KEY_CHARACTERS, (index + 1) * KEY_CHARACTERS),
  );
  return keys.filter(isCommentKey);
}
