import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { focusManager } from '@tanstack/react-query';
import { createStore, type Store } from '../../../shared/store';
import { createAttention } from '../data/attention';
import { openNewMarks, type NewMarks } from '../data/newMarks';
import { createVisit, type Visit } from '../data/visit';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { expectAccessible } from '../../../testing/expectAccessible';
import { fakeIntersections, type FakeIntersections } from '../../../testing/fakes/fakeIntersections';
import { sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleFilters } from '../../../testing/fixtures/sampleFilters';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { CommentList } from '../../comment-list/ui/list/CommentList';
import { NewMarksContext } from './NewMarksContext';

const SEEN_AFTER_MS = 2_000;
const OWNER = { accountSid: 'AC1', workerSid: 'WK1' };
const [seen, older, newest] = [
  sampleComment({ key: 'seen', text: 'Seen before', createdAt: NOON - 3_000 }),
  sampleComment({ key: 'older', text: 'Arrived late', createdAt: NOON - 4_000 }),
  sampleComment({ key: 'newest', text: 'Just written', createdAt: NOON - 1_000 }),
];

let marks: NewMarks;
let isBusy: Store<boolean>;
let visit: Visit;
let screenOf: FakeIntersections;
let hasFocus: jest.SpyInstance<boolean, []>;
beforeEach(() => {
  jest.useFakeTimers('modern');
  hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  window.localStorage.clear();
  screenOf = fakeIntersections();
  marks = openNewMarks(
    () => window.localStorage,
    OWNER,
    () => NOON,
  );
  marks.initialize([seen], true);
  isBusy = createStore(false);
  visit = createVisit(marks, createAttention(isBusy));
});
afterEach(() => {
  focusManager.setFocused(undefined);
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const listOf = (comments: AssessmentComment[]) => (
  <NewMarksContext.Provider value={visit}>
    <CommentList
      list={sampleLoadedList(comments)}
      filters={sampleFilters()}
      now={NOON}
      updatedAt={NOON}
      onRefresh={jest.fn()}
      onLoadMore={jest.fn(() => Promise.resolve(false))}
      loadAll={null}
    />
  </NewMarksContext.Provider>
);
const renderList = () => renderWithTexts(listOf([newest, seen, older]));
const cardOf = (text: string) => {
  const card = screen.getByText(text).closest('article');
  if (!card) throw new Error(`No card of "${text}"`);
  return card;
};
const isMarked = (text: string) =>
  within(cardOf(text)).queryByText('New')?.closest('[style*="hidden"]') === null;
const pass = (milliseconds: number) => act(() => void jest.advanceTimersByTime(milliseconds));
const press = async (name: string, text: string) => {
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  await user.click(within(cardOf(text)).getByRole('button', { name: 'More actions' }));
  await user.click(screen.getByRole('menuitem', { name }));
};

it('marks new comments', async () => {
  jest.useRealTimers();
  const { container } = renderList();

  expect(['Just written', 'Arrived late', 'Seen before'].map(isMarked)).toEqual([true, true, false]);
  await expectAccessible(container);
});

it('stores that a comment was visible for a moment; on screen it stays new', () => {
  renderList();

  screenOf.show(cardOf('Arrived late'), 0.6);
  pass(SEEN_AFTER_MS - 1);
  expect(marks.markOf(older)).toBe('new');
  pass(1);

  expect(marks.markOf(older)).toBe('seen');
  expect(marks.markOf(newest)).toBe('new');
  expect(isMarked('Arrived late')).toBe(true);
});

it.each([
  ['less than half of it is visible', () => screenOf.show(cardOf('Just written'), 0.4)],
  [
    'it is scrolled past',
    () => {
      screenOf.show(cardOf('Just written'), 1);
      pass(SEEN_AFTER_MS / 2);
      screenOf.show(cardOf('Just written'), 0);
    },
  ],
  [
    'the user is in another window',
    () => {
      screenOf.show(cardOf('Just written'), 1);
      hasFocus.mockReturnValue(false);
      act(() => void window.dispatchEvent(new Event('blur')));
    },
  ],
  [
    'the page is hidden',
    () => {
      screenOf.show(cardOf('Just written'), 1);
      act(() => focusManager.setFocused(false));
    },
  ],
  [
    'a live conversation is selected',
    () => {
      screenOf.show(cardOf('Just written'), 1);
      act(() => isBusy.update(() => true));
    },
  ],
])('keeps a comment unseen while %s', (_, happens) => {
  renderList();

  happens();
  pass(10 * SEEN_AFTER_MS);

  expect(marks.markOf(newest)).toBe('new');
});

it('stores a comment as seen a moment after the user returned to the window', () => {
  hasFocus.mockReturnValue(false);
  renderList();
  screenOf.show(cardOf('Just written'), 1);
  pass(10 * SEEN_AFTER_MS);

  hasFocus.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('focus')));
  pass(SEEN_AFTER_MS);

  expect(marks.markOf(newest)).toBe('seen');
});

it('stores a comment as seen a moment after the live conversation has ended', () => {
  isBusy.update(() => true);
  renderList();
  screenOf.show(cardOf('Just written'), 1);
  pass(10 * SEEN_AFTER_MS);

  act(() => isBusy.update(() => false));
  pass(SEEN_AFTER_MS - 1);
  expect(marks.markOf(newest)).toBe('new');
  pass(1);

  expect(marks.markOf(newest)).toBe('seen');
});

it('trusts the page of an embedded browser that says it is hidden while it is on screen', () => {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  focusManager.setFocused(true);
  renderList();

  screenOf.show(cardOf('Just written'), 1);
  pass(SEEN_AFTER_MS);

  expect(marks.markOf(newest)).toBe('seen');
});

it('marks comments as seen or as new on click, and then keeps them new even if they are visible', async () => {
  renderList();

  await press('Mark as seen', 'Just written');
  expect(isMarked('Just written')).toBe(false);

  await press('Mark as new', 'Just written');
  screenOf.show(cardOf('Just written'), 1);
  pass(10 * SEEN_AFTER_MS);

  expect(isMarked('Just written')).toBe(true);
  expect(marks.markOf(newest)).toBe('markedNew');
});

it('takes the mark from a comment that was read once the user marks it as seen', async () => {
  renderList();
  screenOf.show(cardOf('Just written'), 1);
  pass(SEEN_AFTER_MS);
  expect(isMarked('Just written')).toBe(true);

  await press('Mark as seen', 'Just written');

  expect(isMarked('Just written')).toBe(false);
});

it('observes only new comments, and none after it unmounts', () => {
  const { unmount } = renderList();
  expect(screenOf.watchedCount()).toBe(2);

  unmount();

  expect(screenOf.watchedCount()).toBe(0);
});

it("marks nothing in a supervisor's list", () => {
  const marksOfAgent = marks;
  renderWithTexts(
    <NewMarksContext.Provider value={null}>
      <CommentList
        list={sampleLoadedList([newest])}
        now={NOON}
        updatedAt={NOON}
        onRefresh={jest.fn()}
        onLoadMore={jest.fn(() => Promise.resolve(false))}
        loadAll={null}
      />
    </NewMarksContext.Provider>,
  );

  expect(marksOfAgent.markOf(newest)).toBe('new');
  expect(screen.queryByText('New')).toBeNull();
  expect(screen.queryByRole('button', { name: /Mark as/ })).toBeNull();
});
