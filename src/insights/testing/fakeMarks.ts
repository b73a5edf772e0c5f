import { MAX_SEEN_KEYS } from '../endpoints/seenMarks';
import { createFunctionsServer, type FunctionsServer } from './functionsServer';

const MAX_KEPT_NEW = 100;

/** The marks of one user as the functions store them. */
interface StoredMarks {
  since: string | null;
  /** Newest first. */
  seen: readonly string[];
  kept_new: readonly string[];
}

const NO_MARKS: StoredMarks = { since: null, seen: [], kept_new: [] };

/** The project's own functions, as far as they keep the marks of seen comments. */
export interface FakeMarks extends FunctionsServer {
  /** What is stored for a worker. */
  marksOf: (workerSid: string) => StoredMarks;
}

/** Functions with an empty store. The rules for marks are those of `serverless/`. */
export function fakeMarks(): FakeMarks {
  const marks = new Map<string, StoredMarks>();
  const marksOf = (workerSid: string): StoredMarks => marks.get(workerSid) ?? NO_MARKS;
  const server = createFunctionsServer(({ form }, workerSid) => {
    if (form) marks.set(workerSid, mergedMarks(marksOf(workerSid), Object.fromEntries(form)));
    return { body: marksOf(workerSid) };
  });
  // Not spread: `requestLines` is a getter.
  return Object.assign(server, { marksOf });
}

function mergedMarks(stored: StoredMarks, { Since = '', Seen = '', KeptNew = '' }): StoredMarks {
  const keysIn = (text: string): string[] => text.split(' ').filter((key) => key !== '');
  const union = (own: readonly string[], added: readonly string[], removed: readonly string[]): string[] =>
    [...new Set([...own.filter((key) => !removed.includes(key)), ...added])].sort().reverse();
  const kept = union(stored.kept_new, keysIn(KeptNew), keysIn(Seen)).slice(0, MAX_KEPT_NEW);
  const seen = union(stored.seen, keysIn(Seen), keysIn(KeptNew)).slice(0, MAX_SEEN_KEYS - kept.length);
  const [since = null] = [stored.since, Since || null]
    .flatMap((time) => time ?? [])
    .sort()
    .reverse();
  return { since, seen, kept_new: kept };
}
