import { act } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { Audience } from '../../../shared/data/audience';
import { NO_FILTERS } from './CommentFilters';
import { useFilteredComments, type FilteredList } from './useFilteredComments';

const TONE = sampleComment({
  key: 'tone',
  category: { id: 'tone', name: 'Tone' },
  reviewerName: 'Sam Example',
});
const EMPATHY = sampleComment({ key: 'empathy', category: { id: 'empathy', name: 'Empathy' } });
const OF_ONE = sampleCommentListState(sampleLoadedList([TONE, EMPATHY]));
const OF_ANOTHER = sampleCommentListState(sampleLoadedList([EMPATHY]));

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const start = (audience: Audience = 'supervisor') =>
  renderHook(
    (list: CommentListState) => useFilteredComments(harness.filters, audience, list, NOON),
    OF_ONE,
    harness.Wrapper,
  );
const matchingOf = ({ list: { view } }: FilteredList) => (view.kind === 'comments' ? view.comments : null);
const keysOf = (filtered: FilteredList) => matchingOf(filtered)?.map(({ key }) => key);

it('returns all comments at first', () => {
  const filtered = start();

  expect(filtered.current).toMatchObject({
    list: { view: { loadedCount: 2 } },
    filters: { chosen: NO_FILTERS, isFiltering: false },
  });
  expect(keysOf(filtered.current)).toEqual(['tone', 'empathy']);
});

it('keeps the filters when another agent is selected and while nothing is mounted', () => {
  const filtered = start();
  act(() => filtered.current.filters.change({ categoryKey: 'id:empathy' }));
  expect(keysOf(filtered.current)).toEqual(['empathy']);

  filtered.rerender(OF_ANOTHER);
  expect(filtered.current.filters.chosen.categoryKey).toBe('id:empathy');

  filtered.unmount();
  expect(start().current.filters.chosen.categoryKey).toBe('id:empathy');
});

it("keeps the filters of the team and of the user's own feedback apart", () => {
  const [team, own] = [start('supervisor'), start('agent')];

  act(() => team.current.filters.change({ search: 'hello' }));

  expect(own.current.filters.chosen).toEqual(NO_FILTERS);
});

it('lists a chosen option even if no comment has it', () => {
  const filtered = start();
  act(() => filtered.current.filters.change({ categoryKey: 'id:tone' }));
  act(() => filtered.current.filters.change({ reviewerName: 'Sam Example' }));

  filtered.rerender(OF_ANOTHER);
  expect(filtered.current.list.view).toMatchObject({ comments: [], loadedCount: 1 });
  expect(filtered.current.filters.categories).toContainEqual({ key: 'id:tone', name: 'Tone', count: 0 });
  expect(filtered.current.filters.reviewers).toContainEqual({
    key: 'Sam Example',
    name: 'Sam Example',
    count: 0,
  });

  act(() => filtered.current.filters.change({ search: 'hello' }));
  expect(filtered.current.filters.categories).toContainEqual({ key: 'id:tone', name: 'Tone', count: 0 });
});

it('returns the same list while only time passes', () => {
  const useAt = (now: number) => useFilteredComments(harness.filters, 'supervisor', OF_ONE, now);
  const filtered = renderHook(useAt, NOON, harness.Wrapper);
  const matching = matchingOf(filtered.current);

  filtered.rerender(NOON + 60_000);

  expect(matchingOf(filtered.current)).toBe(matching);
});

it('clears all filters except the order', () => {
  const filtered = start();
  act(() => filtered.current.filters.change({ search: 'hello', order: 'oldest', period: 'last7Days' }));

  act(() => filtered.current.filters.clear());

  expect(filtered.current.filters.chosen).toEqual({ ...NO_FILTERS, order: 'oldest' });
});

it('stores no filters in the browser', () => {
  const filtered = start();

  act(() => filtered.current.filters.change({ reviewerName: 'Sam Example', search: 'hello' }));

  expect(window.localStorage).toHaveLength(0);
});
