import { act } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { Audience } from '../../../shared/data/audience';
import { createTones } from '../../tones/data/Tones';
import { NO_FILTERS } from './CommentFilters';
import { NO_FACTS, type FilteredFacts } from './filterComments';
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

describe('with tones and conversation lines', () => {
  const { toneOf } = createTones(new Map([['Tone', 'improve']]));
  const startWith = (facts: Partial<FilteredFacts>) =>
    renderHook(
      (more: Partial<FilteredFacts>) =>
        useFilteredComments(harness.filters, 'supervisor', OF_ONE, NOON, { ...NO_FACTS, ...facts, ...more }),
      {},
      harness.Wrapper,
    );

  it('filters by a tone, which stays listed even if no comment has it', () => {
    const filtered = startWith({ toneOf });
    expect(filtered.current.filters.tones).toEqual([{ tone: 'improve', count: 1 }]);

    act(() => filtered.current.filters.change({ tone: 'improve' }));
    expect(keysOf(filtered.current)).toEqual(['tone']);

    act(() => filtered.current.filters.change({ tone: 'strength' }));
    expect(keysOf(filtered.current)).toEqual([]);
    expect(filtered.current.filters.tones).toEqual([
      { tone: 'strength', count: 0 },
      { tone: 'improve', count: 1 },
    ]);

    act(() => filtered.current.filters.clear());
    expect(filtered.current.filters.isFiltering).toBe(false);
  });

  it('finds a conversation as soon as its line is known', () => {
    const filtered = startWith({ lineTextOf: () => 'Sales' });
    act(() => filtered.current.filters.change({ search: 'billing' }));
    expect(keysOf(filtered.current)).toEqual([]);

    filtered.rerender({ lineTextOf: () => 'Billing' });

    expect(keysOf(filtered.current)).toEqual(['tone', 'empathy']);
  });

  it('returns the same list when lines change during no search', () => {
    const filtered = startWith({});
    const matching = matchingOf(filtered.current);

    filtered.rerender({ lineTextOf: () => 'Billing' });

    expect(matchingOf(filtered.current)).toBe(matching);
  });

  it('does not find a reviewer whose name is hidden', () => {
    const filtered = startWith({ showsReviewers: false });
    act(() => filtered.current.filters.change({ search: 'Sam' }));
    expect(keysOf(filtered.current)).toEqual([]);

    filtered.rerender({ showsReviewers: true });

    expect(keysOf(filtered.current)).toEqual(['tone']);
  });
});

it('chooses the category of a comment', () => {
  const filtered = start();

  act(() => filtered.current.filters.chooseCategory(EMPATHY.category));

  expect(keysOf(filtered.current)).toEqual(['empathy']);
});

it('splits texts at what the search found', () => {
  const filtered = start();
  const { partsOf } = filtered.current.filters;
  expect(partsOf('Clear greeting')).toEqual([{ text: 'Clear greeting', isHit: false }]);

  act(() => filtered.current.filters.change({ search: 'GREET' }));
  expect(filtered.current.filters.partsOf('Clear greeting')).toEqual([
    { text: 'Clear ', isHit: false },
    { text: 'greet', isHit: true },
    { text: 'ing', isHit: false },
  ]);
});

it('clears all filters, but neither the search nor the order', () => {
  const filtered = start();
  act(() => filtered.current.filters.change({ search: 'hello', order: 'oldest', period: 'last7Days' }));

  act(() => filtered.current.filters.clear());

  expect(filtered.current.filters.chosen).toEqual({ ...NO_FILTERS, search: 'hello', order: 'oldest' });
});

it('stores no filters in the browser', () => {
  const filtered = start();

  act(() => filtered.current.filters.change({ reviewerName: 'Sam Example', search: 'hello' }));

  expect(window.localStorage).toHaveLength(0);
});

it.each([
  [true, 'Sam Example'],
  [false, null],
])('knows the own comments of the user if reviewers are shown: %p', (showsReviewers, ownReviewer) => {
  const facts = { ...NO_FACTS, showsReviewers, self: { name: 'sam example', email: null } };
  const filtered = renderHook(
    () => useFilteredComments(harness.filters, 'supervisor', OF_ONE, NOON, facts),
    undefined,
    harness.Wrapper,
  );

  expect(filtered.current.filters).toMatchObject({ ownReviewer });
});
