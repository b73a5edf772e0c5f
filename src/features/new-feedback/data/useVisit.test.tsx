import { act } from '@testing-library/react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentsView } from '../../../shared/data/CommentListState';
import { useVisit } from './useVisit';

const comment = (key: string, ageMs: number) => sampleComment({ key, createdAt: NOON - ageMs });
const [first, late, later, known] = [
  comment('first', 3_000),
  comment('late', 2_000),
  comment('later', 1_000),
  comment('known', 9_000),
];

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.newMarks.initialize([known], true);
});
afterEach(() => harness.close());

const useTestedVisit = ({ view, isBusy = false }: { view: CommentsView; isBusy?: boolean }) =>
  useVisit(harness.newMarks, { view }, isBusy);
const openPanel = (...comments: AssessmentComment[]) =>
  renderHook(useTestedVisit, { view: sampleLoadedList(comments) }, harness.Wrapper);
type Panel = ReturnType<typeof openPanel>;
const load = (panel: Panel, ...comments: AssessmentComment[]) =>
  panel.rerender({ view: sampleLoadedList(comments) });
const newOnes = ({ current }: Panel, ...comments: AssessmentComment[]) =>
  comments.filter(current.isNew).map(({ key }) => key);
const marksIn = ({ current }: Panel, ...comments: AssessmentComment[]) =>
  comments.map((each) => current.visit.markOf(each));

it('has the new comments first at once, and never in another order before', () => {
  const { all } = openPanel(first, known);

  expect(all.map(({ isNew }) => [first, known].map(isNew))).toEqual(all.map(() => [true, false]));
});

it('lets the count fall as comments are seen, while they stay new and keep their place', () => {
  const panel = openPanel(late, first, known);
  const { isNew } = panel.current;
  expect(panel.current.newFeedback.count).toBe(2);

  act(() => panel.current.visit.see(late));

  expect(panel.current.newFeedback.count).toBe(1);
  expect(marksIn(panel, late, first)).toEqual(['read', 'new']);
  expect(panel.current.isNew).toBe(isNew);
});

it('puts a comment among the new ones that arrives during the visit, and keeps those that were read there', () => {
  const panel = openPanel(first, known);
  act(() => panel.current.visit.see(first));

  load(panel, late, first, known);

  expect(newOnes(panel, late, first, known)).toEqual(['late', 'first']);
});

it('moves nothing when the user marks a comment, until a new comment arrives', () => {
  const panel = openPanel(late, first, known);
  const { isNew } = panel.current;

  act(() => panel.current.visit.markSeen([late]));
  act(() => panel.current.visit.markNew(known));
  expect(marksIn(panel, late, first, known)).toEqual(['seen', 'new', 'markedNew']);
  load(panel, late, first, known);
  expect(panel.current.isNew).toBe(isNew);

  load(panel, later, late, first, known);
  expect(newOnes(panel, later, late, first, known)).toEqual(['later', 'first', 'known']);
});

it('knows that something is new until all of it is marked as seen', () => {
  const panel = openPanel(first, known);
  act(() => panel.current.visit.see(first));
  expect(panel.current.newFeedback).toMatchObject({ count: 0, isAnyNew: true });

  act(() => panel.current.newFeedback.markAllSeen());

  expect(panel.current.newFeedback).toMatchObject({ count: 0, isAnyNew: false });
});

it('takes all marks when the user marks all as seen, and moves nothing', () => {
  const panel = openPanel(late, first, known);
  act(() => panel.current.visit.see(first));

  act(() => panel.current.newFeedback.markAllSeen());

  expect(panel.current.newFeedback.count).toBe(0);
  expect(marksIn(panel, late, first)).toEqual(['seen', 'seen']);
  expect(newOnes(panel, late, first, known)).toEqual(['late', 'first']);
});

it('ends when the panel closes', () => {
  const panel = openPanel(late, first, known);
  act(() => panel.current.visit.see(late));
  panel.unmount();

  const reopened = openPanel(late, first, known);

  expect(marksIn(reopened, late, first)).toEqual(['seen', 'new']);
  expect(newOnes(reopened, late, first, known)).toEqual(['first']);
});

it('keeps a comment new that another tab marks as seen', () => {
  const panel = openPanel(first, known);

  act(() => harness.newMarks.markSeen([first]));

  expect(marksIn(panel, first)).toEqual(['read']);
});

it('has no attention while the selected conversation is live', () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const view = sampleLoadedList([first]);
  const panel = renderHook(useTestedVisit, { view, isBusy: true }, harness.Wrapper);
  expect(panel.current.visit.attention.get()).toBe(false);

  panel.rerender({ view, isBusy: false });

  expect(panel.current.visit.attention.get()).toBe(true);
  jest.restoreAllMocks();
});
