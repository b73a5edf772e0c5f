import { BARE_COMMENT, sampleComment } from '../../../testing/fixtures/sampleComments';
import { summarizeComments } from './commentSummary';

it('returns the number of comments and their categories', () => {
  expect(summarizeComments([sampleComment(), BARE_COMMENT, sampleComment()])).toEqual({
    count: 3,
    categories: [
      { key: 'id:category-1', name: 'Good for Training', count: 2 },
      { key: 'none', name: null, count: 1 },
    ],
  });
});
