import { act } from '@testing-library/react';
import React from 'react';
import { sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { renderHook } from '../../../testing/render/renderHook';
import { openNewMarks, type NewMarks } from '../data/newMarks';
import { NewMarksContext } from './NewMarksContext';
import { useNewMark } from './useNewMark';

const OWNER = { accountSid: 'AC1', workerSid: 'WK1' };
const one = sampleComment({ key: 'one', createdAt: NOON - 1_000 });
const other = sampleComment({ key: 'other', createdAt: NOON - 1_000 });

let marks: NewMarks;
const Provider: React.FC = ({ children }) => (
  <NewMarksContext.Provider value={marks}>{children}</NewMarksContext.Provider>
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
});

it('renders only the comment whose mark changes, and once for each change', () => {
  const [shown, beside] = [renderHook(useNewMark, one, Provider), renderHook(useNewMark, other, Provider)];
  expect([shown.all.length, beside.all.length]).toEqual([1, 1]);

  act(() => shown.current.markSeen());
  expect(shown.current).toMatchObject({ isNew: false, isMarkedNew: false });
  act(() => shown.current.markNew());
  expect(shown.current).toMatchObject({ isNew: true, isMarkedNew: true });

  expect([shown.all.length, beside.all.length]).toEqual([3, 1]);
});

it('follows the marks of another tab', () => {
  const shown = renderHook(useNewMark, one, Provider);
  expect(shown.current.isNew).toBe(true);

  open().markSeen([one]);
  const [key = ''] = Object.keys(window.localStorage);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));

  expect(shown.current.isNew).toBe(false);
});

it('has no mark on a surface without marks', () => {
  const shown = renderHook(useNewMark, one, React.Fragment);

  expect(shown.current).toMatchObject({ isNew: null, isMarkedNew: false });
});
