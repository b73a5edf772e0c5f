import { NOON, sampleComment, sampleComments } from '../../../testing/fixtures/sampleComments';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { groupComments, type IsNew } from './groupComments';

const NO_CONVERSATIONS = () => null;
const MINUTE_MS = 60_000;

/** Comments newest first, each given as `[key, segmentId]`. */
const list = (...pairs: [key: string, segmentId: string | null][]): AssessmentComment[] =>
  pairs.map(([key, segmentId], index) =>
    sampleComment({ key, segmentId, createdAt: NOON - index * MINUTE_MS }),
  );

const areNew =
  (...keys: string[]): IsNew =>
  ({ key }) =>
    keys.includes(key);

/** The keys of the comments, group by group, in the order of the list. */
function keysOf({ comments, groups }: ReturnType<typeof groupComments>): string[][] {
  const keys = new Map<unknown, string[]>();
  for (const { key } of comments) {
    const group = groups.get(key);
    keys.set(group, [...(keys.get(group) ?? []), key]);
  }
  return [...keys.values()];
}

it('puts the comments on each segment together, the segment with the newest comment first', () => {
  const grouped = groupComments(
    list(['a1', 'a'], ['b1', 'b'], ['a2', 'a'], ['c1', 'c'], ['b2', 'b']),
    areNew(),
    NO_CONVERSATIONS,
  );

  expect(grouped.comments.map(({ key }) => key)).toEqual(['a1', 'a2', 'b1', 'b2', 'c1']);
  expect(keysOf(grouped)).toEqual([['a1', 'a2'], ['b1', 'b2'], ['c1']]);
  expect(grouped.groups.get('b2')).toEqual({
    key: 'b1',
    segmentIds: ['b'],
    newestAt: NOON - MINUTE_MS,
    hasNew: false,
  });
});

it('puts the segments of one conversation together, and names each of them once', () => {
  const id = '3f1c2d4e-5a6b-5c7d-8e9f-0a1b2c3d4e5f';
  const conversationIdOf = (segmentId: string) => (segmentId === 'other' ? null : 'EV1');
  const comments = list(['1', id], ['2', 'other'], ['3', id.toUpperCase()], ['4', 'second']);

  const grouped = groupComments(comments, areNew(), conversationIdOf);

  expect(keysOf(grouped)).toEqual([['1', '3', '4'], ['2']]);
  expect(grouped.groups.get('4')?.segmentIds).toEqual([id, 'second']);
});

it('keeps a conversation apart from a segment with the same id', () => {
  const conversationIdOf = (segmentId: string) => (segmentId === 'a' ? 'b' : null);

  expect(keysOf(groupComments(list(['1', 'a'], ['2', 'b']), areNew(), conversationIdOf))).toEqual([
    ['1'],
    ['2'],
  ]);
});

it('makes a group of each comment that names no segment', () => {
  const grouped = groupComments(list(['1', null], ['2', null]), areNew(), () => 'EV1');

  expect(keysOf(grouped)).toEqual([['1'], ['2']]);
  expect(grouped.groups.get('1')?.segmentIds).toEqual([]);
});

it('shows groups with new comments first, and their new comments first', () => {
  const grouped = groupComments(
    list(['a1', 'a'], ['b1', 'b'], ['c1', 'c'], ['b2', 'b'], ['c2', 'c']),
    areNew('b2', 'c1'),
    NO_CONVERSATIONS,
  );

  expect(keysOf(grouped)).toEqual([['b2', 'b1'], ['c1', 'c2'], ['a1']]);
  expect(['a1', 'b1', 'c2'].map((key) => grouped.groups.get(key)?.hasNew)).toEqual([false, true, true]);
});

it('keeps the order that the user chose, and calls no group new', () => {
  const grouped = groupComments(list(['a1', 'a'], ['b1', 'b'], ['a2', 'a']), null, NO_CONVERSATIONS);

  expect(keysOf(grouped)).toEqual([['a1', 'a2'], ['b1']]);
  expect([...grouped.groups.values()].some(({ hasNew }) => hasNew)).toBe(false);
});

it('has no newest date in a group without dates', () => {
  const undated = sampleComment({ key: 'undated', createdAt: null });

  expect(groupComments([undated], areNew(), NO_CONVERSATIONS).groups.get('undated')?.newestAt).toBeNull();
});

it('groups nothing in an empty list', () => {
  expect(groupComments([], areNew(), NO_CONVERSATIONS)).toEqual({ comments: [], groups: new Map() });
});

it('looks up each segment of 10,000 comments once', () => {
  const isNew = jest.fn(() => true);
  const conversationIdOf = jest.fn((segmentId: string) => segmentId);
  const comments = sampleComments(10_000).map((comment, index) => ({
    ...comment,
    segmentId: `segment-${index % 3_000}`,
  }));

  expect(groupComments(comments, isNew, conversationIdOf).comments).toHaveLength(10_000);
  expect(conversationIdOf).toHaveBeenCalledTimes(3_000);
  expect(isNew.mock.calls.length).toBeLessThanOrEqual(30_000);
});
