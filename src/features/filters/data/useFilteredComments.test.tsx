import { act } from '@testing-library/react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { renderHook } from '../../../testing/render/renderHook';
import type { Audience } from '../../../shared/data/audience';
import { NO_FILTERS } from './CommentFilters';
import { useFilteredComments } from './useFilteredComments';

const TONE = sampleComment({
  key: 'tone',
  category: { id: 'tone', name: 'Tone' },
  reviewerName: 'Sam Example',
});
const EMPATHY = sampleComment({ key: 'empathy', category: { id: 'empathy', name: 'Empathy' } });
const OF_ONE = [TONE, EMPATHY];
const OF_ANOTHER = [EMPATHY];

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const start = (audience: Audience = 'supervisor') =>
  renderHook(
    (comments: readonly AssessmentComment[]) =>
      useFilteredComments(harness.filters, audience, comments, NOON),
    OF_ONE,
    harness.Wrapper,
  );
const keysOf = ({ matching }: { matching: readonly AssessmentComment[] }) => matching.map(({ key }) => key);

it('finds everything at first', () => {
  const filtered = start();

  expect(filtered.current).toMatchObject({ filters: NO_FILTERS, isFiltering: false, loadedCount: 2 });
  expect(keysOf(filtered.current)).toEqual(['tone', 'empathy']);
});

it('keeps the filters from one agent to the next, and while nothing is on screen', () => {
  const filtered = start();
  act(() => filtered.current.change({ categoryKey: 'id:empathy' }));
  expect(keysOf(filtered.current)).toEqual(['empathy']);

  filtered.rerender(OF_ANOTHER);
  expect(filtered.current.filters.categoryKey).toBe('id:empathy');

  filtered.unmount();
  expect(start().current.filters.categoryKey).toBe('id:empathy');
});

it('keeps apart what is looked for in the team and in the own feedback', () => {
  const [team, own] = [start('supervisor'), start('agent')];

  act(() => team.current.change({ search: 'hello' }));

  expect(own.current.filters).toEqual(NO_FILTERS);
});

it('names what was chosen also where nobody has it', () => {
  const filtered = start();
  act(() => filtered.current.change({ categoryKey: 'id:tone' }));
  act(() => filtered.current.change({ reviewerName: 'Sam Example' }));

  filtered.rerender(OF_ANOTHER);
  expect(filtered.current.matching).toEqual([]);
  expect(filtered.current.categories).toContainEqual({ key: 'id:tone', name: 'Tone', count: 0 });
  expect(filtered.current.reviewers).toContainEqual({ key: 'Sam Example', name: 'Sam Example', count: 0 });

  act(() => filtered.current.change({ search: 'hello' }));
  expect(filtered.current.categories).toContainEqual({ key: 'id:tone', name: 'Tone', count: 0 });
});

it('hands out the same list while only time passes', () => {
  const useAt = (now: number) => useFilteredComments(harness.filters, 'supervisor', OF_ONE, now);
  const filtered = renderHook(useAt, NOON, harness.Wrapper);
  const { matching } = filtered.current;

  filtered.rerender(NOON + 60_000);

  expect(filtered.current.matching).toBe(matching);
});

it('clears all filters but the order', () => {
  const filtered = start();
  act(() => filtered.current.change({ search: 'hello', order: 'oldest', period: 'last7Days' }));

  act(() => filtered.current.clear());

  expect(filtered.current.filters).toEqual({ ...NO_FILTERS, order: 'oldest' });
});

it('stores nothing of it in the browser', () => {
  const filtered = start();

  act(() => filtered.current.change({ reviewerName: 'Sam Example', search: 'hello' }));

  expect(window.localStorage).toHaveLength(0);
});
