import type { CommentGroup } from '../../../../shared/data/CommentListState';
import { sampleComments } from '../../../../testing/fixtures/sampleComments';
import { dividerPlaces } from './dividers';

/** The places in a list of one comment per group; each value says whether the group has a new comment. */
const placesOf = (...areNew: boolean[]) => {
  const comments = sampleComments(areNew.length);
  const groups = new Map<string, CommentGroup>(
    comments.map(({ key }, place) => [
      key,
      { key, segmentIds: [], newestAt: null, hasNew: areNew[place] === true },
    ]),
  );
  return dividerPlaces(comments, groups);
};

const NONE = { newSinceLastVisit: -1, earlier: -1 };

it.each([
  [[true, true, false, false], { newSinceLastVisit: 0, earlier: 2 }],
  [[true, true], { newSinceLastVisit: 0, earlier: -1 }],
  [[false, false], NONE],
  [[], NONE],
])('has dividers in %j at %j', (areNew, expected) => {
  expect(placesOf(...areNew)).toEqual(expected);
});

it.each([[[false, true]], [[true, false, true]]])('has none in an order of the user, as in %j', (areNew) => {
  expect(placesOf(...areNew)).toEqual(NONE);
});

it('has none without groups', () => {
  expect(dividerPlaces(sampleComments(2), undefined)).toEqual(NONE);
});
