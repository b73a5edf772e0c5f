import { BARE_COMMENT, sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { summarizeComments } from './commentSummary';

it('says how many comments there are, of which categories and when', () => {
  const first = sampleComment({ createdAt: NOON - 5_000 });
  const last = sampleComment({ createdAt: NOON });

  expect(summarizeComments([last, BARE_COMMENT, first])).toEqual({
    count: 3,
    categories: [
      { key: 'id:category-1', name: 'Good for Training', count: 2 },
      { key: 'none', name: null, count: 1 },
    ],
    period: { from: NOON - 5_000, to: NOON },
  });
});

it.each([
  ['no comment', []],
  ['none with a date', [BARE_COMMENT]],
])('names no period when there is %s', (_, comments) => {
  expect(summarizeComments(comments).period).toBeNull();
});
