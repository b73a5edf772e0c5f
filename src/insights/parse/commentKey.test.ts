/** @jest-environment node */
import { wireComment, CATEGORY_ID } from '../testing/sampleResponses';
import { commentKey, isCommentKey, timeInKey } from './commentKey';

const keyOf = (changes: Record<string, unknown> = {}) => commentKey(wireComment(changes));

it('is what earlier versions of the plugin have stored', () => {
  expect(keyOf()).toBe('15vho137vq15n17ky02f7f4p');
  expect(keyOf({ timestamp: '2022-07-09T01:21:34.199Z' })).toBe('17619k294602toh171st9t2w');
  expect(commentKey({})).toBe('100000000004pwic11bnzseb');
});

it('has the form of a key, whatever the record contains', () => {
  for (const wrong of [{}, [], null, undefined, true, Number.NaN, -1, '', '9'.repeat(500), '😀\ud800']) {
    const fields = Object.keys(wireComment()).map((field) => [field, wrong]);
    expect(isCommentKey(commentKey(Object.fromEntries(fields) as Record<string, unknown>))).toBe(true);
  }
});

it('takes a number for its digits, because copies of the spec disagree on the type', () => {
  expect(keyOf({ timestamp: 1657329694199, offset: 6.5 })).toBe(
    keyOf({ timestamp: '1657329694199', offset: '6.5' }),
  );
});

it('does not depend on what a parser reads of a text', () => {
  expect(keyOf({ comment: 'one\u0000' })).not.toBe(keyOf({ comment: 'one' }));
});

it('stays the same after people and categories are renamed', () => {
  const category = { name: 'Training (new name)', category_id: CATEGORY_ID };
  const renamed = { user_name: 'R. Example', comment: { comment: 'Same', category } };

  expect(keyOf(renamed)).toBe(
    keyOf({ comment: { comment: 'Same', category: { category_id: CATEGORY_ID } } }),
  );
});

it('takes a comment that is plain text for its text', () => {
  expect(keyOf({ comment: 'Just words' })).toBe(keyOf({ comment: { comment: 'Just words' } }));
});

it('differs between records that share an assessment SID', () => {
  const differences = [
    {},
    { comment: 'Other words' },
    { comment: { comment: 'Clear greeting, well done', category: { category_id: 'other' } } },
    { offset: 7 },
    { timestamp: 1657329694200 },
    { segment_id: 'other' },
    { agent_id: 'other' },
  ];

  expect(new Set(differences.map(keyOf)).size).toBe(differences.length);
});

it('differs among 10,000 comments that differ in one number', () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => keyOf({ comment: `Comment ${index}` }));

  expect(new Set(keys).size).toBe(10_000);
});

it('differs between long texts of different length', () => {
  expect(keyOf({ comment: 'x'.repeat(100_001) })).not.toBe(keyOf({ comment: 'x'.repeat(100_002) }));
});

it.each([
  ['milliseconds', [999999999999, 1657329694199, 1657329694200, 1764500000000]],
  ['ISO times', ['2022-07-09T01:21:34Z', '2022-07-09T01:21:35Z', '2026-11-30T20:00:00Z']],
])('sorts by time: %s', (_format, timestamps: (string | number)[]) => {
  const keys = timestamps.slice(1).map((timestamp) => keyOf({ timestamp }));

  expect([...keys].sort()).toEqual(keys);
});

it.each([
  ['milliseconds', '1657329694199', '2022-07-09T01:21:34.199Z'],
  ['seconds', 1657329694, '2022-07-09T01:21:34.000Z'],
  ['the end of the second of an ISO time', '2026-11-30T12:00:00.500Z', '2026-11-30T12:00:00.999Z'],
  ['the end of the first second of a date', '2026-11-30', '2026-11-30T00:00:00.999Z'],
])('contains a time that can be read: %s', (_format, timestamp, time) => {
  expect(timeInKey(keyOf({ timestamp }))).toBe(Date.parse(time));
});

it.each(['soon', null, '9'.repeat(14)])('contains no time for %j', (timestamp) => {
  expect(timeInKey(keyOf({ timestamp }))).toBeNull();
});

it('does not contain the comment text', () => {
  expect(keyOf({ comment: 'secret' })).not.toContain('secret');
});

it.each([
  '',
  '1',
  `2${'a'.repeat(23)}`,
  `1${'A'.repeat(23)}`,
  `1${'a'.repeat(22)}/`,
  `1${'a'.repeat(24)}`,
  null,
  7,
])('is not %j', (text) => {
  expect(isCommentKey(text)).toBe(false);
});
