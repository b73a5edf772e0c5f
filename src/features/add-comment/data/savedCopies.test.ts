import { NOON, sampleComment } from '../../../testing/fixtures/sampleComments';
import { findSavedCopies, type SentComment } from './savedCopies';

const SENT: SentComment = {
  comment: {
    categoryId: 'category-1',
    categoryName: 'Empathy',
    text: 'Good listening',
    segmentId: 'segment-1',
    agentId: 'agent-1',
    offsetSeconds: 0,
  },
  before: { keys: new Set(['before']), newestAt: NOON },
};
const TWO_MINUTES_MS = 120_000;
const listed = (changes: Parameters<typeof sampleComment>[0] = {}) =>
  sampleComment({
    key: 'after',
    text: 'Good listening',
    category: { id: 'category-1', name: 'Empathy' },
    ...changes,
  });

it('finds the comment with its text and category among others', () => {
  const match = listed();
  expect(findSavedCopies(SENT, [listed({ text: 'Other' }), match])).toEqual([match]);
});

it('finds a comment whose accents are stored in the other form of Unicode', () => {
  const sent = { ...SENT, comment: { ...SENT.comment, text: 'Muy atención'.normalize('NFD') } };
  const match = listed({ text: 'Muy atención'.normalize('NFC') });

  expect(findSavedCopies(sent, [match])).toEqual([match]);
});

it('finds every copy', () => {
  const copies = [listed({ key: 'first' }), listed({ key: 'second' })];
  expect(findSavedCopies(SENT, [...copies, listed({ text: 'Other' })])).toEqual(copies);
});

it.each<[string, ReturnType<typeof listed>]>([
  ['was there before, whatever its date', listed({ key: 'before' })],
  [
    'is more than two minutes older than the newest one before',
    listed({ createdAt: NOON - TWO_MINUTES_MS - 1 }),
  ],
  ['has another text', listed({ text: 'Good listening!' })],
  ['has another category', listed({ category: { id: 'category-2', name: 'Empathy' } })],
  ['has a category with another name and no id', listed({ category: { id: null, name: 'Tone' } })],
  ['has no category', listed({ category: null })],
])('does not match a comment that %s', (_, comment) => {
  expect(findSavedCopies(SENT, [comment])).toEqual([]);
});

it.each<[string, ReturnType<typeof listed>]>([
  [
    'two minutes older than the newest one before, because clocks differ',
    listed({ createdAt: NOON - TWO_MINUTES_MS }),
  ],
  ['newer', listed({ createdAt: NOON + TWO_MINUTES_MS })],
  ['without a date', listed({ createdAt: null })],
  ['of the same category, known by its name only', listed({ category: { id: null, name: 'Empathy' } })],
  ['of the same category under a new name', listed({ category: { id: 'category-1', name: 'Tone' } })],
])('matches a comment that is %s', (_, comment) => {
  expect(findSavedCopies(SENT, [comment])).toEqual([comment]);
});

it('compares the text as it is displayed', () => {
  const comment = { ...SENT.comment, text: ' Good\u200b listening\r\n' };
  expect(findSavedCopies({ ...SENT, comment }, [listed()])).toHaveLength(1);
});

it('is never certain when not all earlier comments had been loaded', () => {
  expect(findSavedCopies({ ...SENT, before: null }, [listed()])).toEqual([]);
});

it('needs no date when none of the earlier comments has one', () => {
  const before = { keys: new Set(['before']), newestAt: null };
  const old = listed({ createdAt: 1 });
  expect(findSavedCopies({ ...SENT, before }, [old])).toEqual([old]);
});
