import { MAX_SEEN_KEYS, type SeenMarks } from '../../../insights/endpoints/seenMarks';
import { isCommentKey, timeInKey } from '../../../insights/parse/commentKey';
import { isPlausible, MAX_MARKED_NEW, withinLimit, type Marks } from './newMarkRules';

/**
 * The marks of this browser with those from the server. No mark is lost: a comment is seen when it is seen here or there,
 * and the later `since` holds. Where both say different things about a comment, the server is right, unless the mark
 * was changed here and the server does not know that yet.
 * @param unsent the keys of the comments whose marks the server does not know yet
 * @param now milliseconds since 1970
 */
export function withServerMarks(
  marks: Marks,
  server: SeenMarks,
  unsent: ReadonlySet<string>,
  now: number,
): Marks {
  const isKnownThere = (key: string): boolean => !unsent.has(key);
  const seenThere = new Set(server.seen.filter(isKnownThere));
  const keptThere = new Set(server.keptNew.filter(isKnownThere));
  const ownSeen = Object.entries(marks.seen).filter(([key]) => !keptThere.has(key));
  const otherSeen = [...seenThere].flatMap((key) => {
    const createdAt = marks.seen[key] ?? timeInKey(key);
    return createdAt === null ? [] : [[key, createdAt] as const];
  });
  const ownKept = marks.keptNew.filter((key) => !seenThere.has(key));
  const merged = withinLimit({
    since: laterSince(marks, server, now),
    seen: Object.fromEntries([...ownSeen, ...otherSeen]),
    // The newest comments, as on the server.
    keptNew: [...new Set([...ownKept, ...keptThere])].sort().reverse().slice(0, MAX_MARKED_NEW),
  });
  return isSame(marks, merged) ? marks : merged;
}

/** The marks of comments that the user has marked since the first use. */
export function onlyMarksOf(keys: ReadonlySet<string>, { seen, keptNew }: Marks): Marks {
  return {
    since: null,
    seen: Object.fromEntries(Object.entries(seen).filter(([key]) => keys.has(key))),
    keptNew: keptNew.filter((key) => keys.has(key)),
  };
}

/** The keys of the comments about which the server knows nothing. */
export function keysMissingIn(server: SeenMarks, { seen, keptNew }: Marks): string[] {
  const known = new Set([...server.seen, ...server.keptNew]);
  return [...Object.keys(seen), ...keptNew].filter((key) => isCommentKey(key) && !known.has(key));
}

/** What is to be sent about some comments, or null if there is nothing. */
export function changesFor(keys: readonly string[], since: number | null, marks: Marks): SeenMarks | null {
  if (keys.length === 0 && since === null) return null;
  const some = keys.slice(0, MAX_SEEN_KEYS);
  const isKept = isKeptBy(marks);
  return { since, seen: some.filter((key) => !isKept(key)), keptNew: some.filter(isKept) };
}

/** The keys about which there is still something to say after `sent` has arrived. */
export function keysAfter(sent: SeenMarks, keys: readonly string[], marks: Marks): string[] {
  const isKept = isKeptBy(marks);
  const [seen, keptNew] = [new Set(sent.seen), new Set(sent.keptNew)];
  return keys.filter((key) => !(isKept(key) ? keptNew : seen).has(key));
}

function isKeptBy({ keptNew }: Marks): (key: string) => boolean {
  const kept = new Set(keptNew);
  return (key) => kept.has(key);
}

/** When the server has as many keys as it can, it has dropped older ones, so what is older counts as seen. */
function laterSince({ since }: Marks, server: SeenMarks, now: number): number | null {
  const times = [since, server.since].filter(
    (time): time is number => time !== null && isPlausible(time, now),
  );
  if (times.length === 0) return null;
  const isFull = server.seen.length + server.keptNew.length >= MAX_SEEN_KEYS;
  const [oldest] = isFull ? [...server.seen].sort() : [];
  return Math.max(...times, (oldest !== undefined && timeInKey(oldest)) || 0);
}

function isSame(one: Marks, other: Marks): boolean {
  const keys = Object.keys(one.seen);
  return (
    one.since === other.since &&
    keys.length === Object.keys(other.seen).length &&
    keys.every((key) => other.seen[key] === one.seen[key]) &&
    one.keptNew.join() === other.keptNew.join()
  );
}
