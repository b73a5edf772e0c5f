import { act } from '@testing-library/react';
import React from 'react';
import { sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { renderHook } from '../../../testing/render/renderHook';
import { createStore } from '../../../shared/store';
import { openNewMarks, type NewMarks } from '../data/newMarks';
import { createVisit, type Visit } from '../data/visit';
import { NewMarksContext } from './NewMarksContext';
import { useNewMark } from './useNewMark';

const OWNER = { accountSid: 'AC1', workerSid: 'WK1' };
const one = sampleComment({ key: 'one', createdAt: NOON - 1_000 });
const other = sampleComment({ key: 'other', createdAt: NOON - 1_000 });

let marks: NewMarks;
let visit: Visit;
const Provider: React.FC = ({ children }) => (
  <NewMarksContext.Provider value={visit}>{children}</NewMarksContext.Provider>
);
const open = () =>
  openNewMarks(
    () => window.localStorage,
    OWNER,
    () => NOON,
  );
beforeEach(() => {
  window.localStorage.clear();
  marks = open();
  marks.initialize([], true);
  visit = createVisit(marks, createStore(true));
});

it('renders only the comment whose mark changes, and once for each change', () => {
  const [shown, beside] = [renderHook(useNewMark, one, Provider), renderHook(useNewMark, other, Provider)];
  expect([shown.all.length, beside.all.length]).toEqual([1, 1]);

  act(() => shown.current.markSeen());
  expect(shown.current).toMatchObject({ isNew: false });
  act(() => shown.current.markNew());
  expect(shown.current).toMatchObject({ isNew: true });

  expect([shown.all.length, beside.all.length]).toEqual([3, 1]);
});

it('is still new after it was on screen, but no longer unseen', () => {
  const shown = renderHook(useNewMark, one, Provider);
  expect(shown.current).toMatchObject({ isNew: true, isUnseen: true });

  act(() => visit.see(one));

  expect(shown.current).toMatchObject({ isNew: true, isUnseen: false });
  expect(marks.markOf(one)).toBe('seen');
});

it('is not unseen after the user has marked it as new', () => {
  const shown = renderHook(useNewMark, one, Provider);

  act(() => shown.current.markNew());

  expect(shown.current).toMatchObject({ isNew: true, isUnseen: false });
});

it('follows the marks of another tab', () => {
  marks.markSeen([one]);
  const shown = renderHook(useNewMark, one, Provider);
  expect(shown.current.isNew).toBe(false);

  open().markNew(one);
  const [key = ''] = Object.keys(window.localStorage);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));

  expect(shown.current.isNew).toBe(true);
});

it('has no mark on a surface without marks', () => {
  const shown = renderHook(useNewMark, one, React.Fragment);

  expect(shown.current).toMatchObject({ isNew: null });
});
