import { sampleComment, sampleComments } from '../../../testing/fixtures/sampleComments';
import { createSearchIndex, type LineTextOf, type SearchedFacts } from './searchIndex';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const noLine: LineTextOf = () => '';
const FACTS: SearchedFacts = { showsReviewers: true, lineTextOf: noLine };

/** Comments that count how often their text is read. Normalizing reads it once. */
function watchedComments(count: number) {
  const read = jest.fn();
  const comments = sampleComments(count).map((comment) => ({
    ...comment,
    get text() {
      read();
      return 'Élève';
    },
  }));
  return { comments, read };
}

describe('a word is found', () => {
  const comment = sampleComment({
    text: 'Clear greeting',
    category: { id: null, name: 'Très bien' },
    reviewerName: 'Vera Quillón',
  });
  const { hasWord } = createSearchIndex();
  const facts: SearchedFacts = { ...FACTS, lineTextOf: () => 'Double charge · Facturación' };

  it.each(['GREETING', 'TRES', 'QUILLON', 'FACTURACION'])('in all that the user sees: %s', (word) => {
    expect(hasWord(comment, word, facts)).toBe(true);
  });

  it('not if it occurs nowhere', () => {
    expect(hasWord(comment, 'GREETINGS', facts)).toBe(false);
  });

  it('not in the name of a reviewer that is hidden', () => {
    expect(hasWord(comment, 'QUILLON', { ...facts, showsReviewers: false })).toBe(false);
  });

  it('not in a comment without category and reviewer', () => {
    const bare = sampleComment({ text: '', category: null, reviewerName: null });
    expect(hasWord(bare, 'NULL', FACTS)).toBe(false);
  });
});

it('finds the words of a line as soon as they are known, without normalizing a text again', () => {
  const { comments, read } = watchedComments(3);
  const { hasWord } = createSearchIndex();
  const matching = (facts: SearchedFacts) =>
    comments.filter((comment) => hasWord(comment, 'BILLING', facts)).map(({ key }) => key);

  expect(matching(FACTS)).toEqual([]);
  expect(matching({ ...FACTS, lineTextOf: ({ key }) => (key === 'comment-2' ? 'Billing' : '') })).toEqual([
    'comment-2',
  ]);
  expect(matching({ ...FACTS, lineTextOf: () => 'Sales' })).toEqual([]);

  expect(read).toHaveBeenCalledTimes(3);
});

it('reads a line once for all searches', () => {
  const comments = sampleComments(3);
  const lineTextOf = jest.fn(() => 'Billing');
  const { hasWord } = createSearchIndex();

  for (const word of ['B', 'BI', 'BIL']) {
    expect(comments.every((comment) => hasWord(comment, word, { ...FACTS, lineTextOf }))).toBe(true);
  }

  expect(lineTextOf).toHaveBeenCalledTimes(3);
});

it('normalizes texts and lines in batches in the background, each once', () => {
  const { comments, read } = watchedComments(600);
  const lineTextOf = jest.fn(() => 'Billing');
  const { hasWord, indexInBackground } = createSearchIndex();

  indexInBackground(comments, lineTextOf);
  expect(read).not.toHaveBeenCalled();
  jest.runOnlyPendingTimers();
  expect(read).toHaveBeenCalledTimes(250);
  jest.runAllTimers();
  comments.forEach((comment) => hasWord(comment, 'HELLO', { ...FACTS, lineTextOf }));
  indexInBackground(comments, lineTextOf);
  jest.runAllTimers();

  expect(read).toHaveBeenCalledTimes(600);
  expect(lineTextOf).toHaveBeenCalledTimes(600);
});

it('stops normalizing on request', () => {
  const { comments, read } = watchedComments(600);
  const stop = createSearchIndex().indexInBackground(comments, noLine);
  jest.runOnlyPendingTimers();

  stop();
  jest.runAllTimers();

  expect(read).toHaveBeenCalledTimes(250);
});
