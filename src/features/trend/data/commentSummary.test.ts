import { BARE_COMMENT, sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { summarizeComments } from './commentSummary';

it('returns the number of comments, their categories and their period', () => {
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
  ['no comments', []],
  ['no dated comments', [BARE_COMMENT]],
])('has no period with %s', (_, comments) => {
  expect(summarizeComments(comments).period).toBeNull();
});
