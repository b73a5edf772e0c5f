import { sampleComments } from '../../../testing/fixtures/sampleComments';
import { createSearchIndex } from './searchIndex';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

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

it('normalizes case and accents', () => {
  const { comments } = watchedComments(1);

  expect(comments.map(createSearchIndex().textOf)).toEqual(['ELEVE']);
});

it('normalizes texts in batches in the background, each text once', () => {
  const { comments, read } = watchedComments(600);
  const { textOf, indexInBackground } = createSearchIndex();

  indexInBackground(comments);
  expect(read).not.toHaveBeenCalled();
  jest.runOnlyPendingTimers();
  expect(read).toHaveBeenCalledTimes(250);
  jest.runAllTimers();
  comments.forEach(textOf);
  indexInBackground(comments);
  jest.runAllTimers();

  expect(read).toHaveBeenCalledTimes(600);
});

it('stops normalizing on request', () => {
  const { comments, read } = watchedComments(600);
  const stop = createSearchIndex().indexInBackground(comments);
  jest.runOnlyPendingTimers();

  stop();
  jest.runAllTimers();

  expect(read).toHaveBeenCalledTimes(250);
});
