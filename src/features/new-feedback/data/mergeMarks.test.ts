import { commentKey } from '../../../insights/parse/commentKey';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { changesFor, withServerMarks } from './mergeMarks';
import type { Marks } from './newMarkRules';

const NOTHING_UNSENT: ReadonlySet<string> = new Set<string>();
/** The keys of comments that were written one minute after the other, the oldest first. */
const keysOf = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => commentKey({ timestamp: NOON + (from + index) * 60_000 }));
const seenMarks = (keys: readonly string[], since = NOON - 1): Marks => ({
  since,
  seen: Object.fromEntries(keys.map((key, index) => [key, NOON + index * 60_000])),
  keptNew: [],
});

it('returns the same marks when the server has nothing else', () => {
  const keys = keysOf(3);
  const marks = { ...seenMarks(keys.slice(0, 2)), keptNew: keys.slice(2) };
  const server = { since: NOON - 2, seen: keys.slice(0, 2), keptNew: keys.slice(2) };

  expect(withServerMarks(marks, server, NOTHING_UNSENT, NOON)).toBe(marks);
});

it('keeps the creation time of a comment that this browser has loaded', () => {
  const [key = ''] = keysOf(1);
  const marks = { ...seenMarks([]), seen: { [key]: NOON + 7 } };

  expect(withServerMarks(marks, { since: null, seen: [key], keptNew: [] }, NOTHING_UNSENT, NOON)).toBe(marks);
});

it('takes the later of two times', () => {
  const server = { since: NOON - 5, seen: [], keptNew: [] };

  expect(withServerMarks(seenMarks([], NOON - 9), server, NOTHING_UNSENT, NOON).since).toBe(NOON - 5);
  expect(withServerMarks(seenMarks([], NOON - 1), server, NOTHING_UNSENT, NOON).since).toBe(NOON - 1);
});

it('stays within the limits with two computers that are both full, and counts what is older as seen', () => {
  const [older, newer] = [keysOf(600), keysOf(600, 600)];

  const merged = withServerMarks(
    seenMarks(older),
    { since: null, seen: newer, keptNew: [] },
    NOTHING_UNSENT,
    NOON,
  );

  expect(Object.keys(merged.seen).length).toBeLessThanOrEqual(600);
  expect(merged.since).toBe(NOON + 600 * 60_000);
});

it('keeps at most 100 comments new, the newest ones, as the server does', () => {
  const [here, there] = [keysOf(80), keysOf(80, 80)];
  const marks = { ...seenMarks([]), keptNew: here };

  const merged = withServerMarks(marks, { since: null, seen: [], keptNew: there }, NOTHING_UNSENT, NOON);

  expect(merged.keptNew).toEqual(keysOf(100, 60).reverse());
});

it('does not store a comment whose key has no time, because such a comment is never new', () => {
  const server = { since: null, seen: [commentKey({ timestamp: 'soon' })], keptNew: [] };

  expect(withServerMarks(seenMarks([]), server, NOTHING_UNSENT, NOON).seen).toEqual({});
});

it('sends at most 600 keys at once', () => {
  const changes = changesFor(keysOf(700), null, seenMarks([]));

  expect(changes?.seen).toHaveLength(600);
});

it('has nothing to send without keys and without a time', () => {
  expect(changesFor([], null, seenMarks([]))).toBeNull();
});
