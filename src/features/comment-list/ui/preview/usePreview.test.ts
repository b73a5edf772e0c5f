import { sampleComments } from '../../../../testing/fixtures/sampleComments';
import type { CommentGroup } from '../../../../shared/data/CommentListState';
import { previewLength } from './usePreview';

/** A list in which the first conversations have these numbers of comments, and each other comment its own. */
function listOf(count: number, ...sizes: readonly number[]) {
  const comments = sampleComments(count);
  const groups = new Map<string, CommentGroup>();
  const nth = sizes.flatMap((size, index) => Array<string>(size).fill(`conversation ${index}`));
  const byKey = new Map<string, CommentGroup>();
  comments.forEach(({ key }, index) => {
    const groupKey = nth[index] ?? key;
    const group = byKey.get(groupKey) ?? { key: groupKey, segmentIds: [], newestAt: null, hasNew: false };
    byKey.set(groupKey, group);
    groups.set(key, group);
  });
  return { comments, groups };
}

it.each([
  ['every comment of a short list', listOf(5), 5],
  ['the first comments of a longer one', listOf(6), 3],
  ['whole conversations, if they are not long', listOf(20, 2, 3), 5],
  ['a part of a long conversation', listOf(20, 2, 9), 5],
  ['the first comments of a list without headings', { comments: sampleComments(20), groups: undefined }, 3],
])('is %s', (_, list, length) => {
  expect(previewLength(list)).toBe(length);
});
