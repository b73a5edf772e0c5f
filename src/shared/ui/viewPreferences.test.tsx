import { act } from '@testing-library/react';
import React from 'react';
import type { ViewPreference } from '../data/storage/viewPreferences';
import { renderHook } from '../../testing/render/renderHook';
import { useViewPreference, ViewPreferencesContext } from './viewPreferences';

const on = new Set<ViewPreference>();
const kept = {
  isOn: (name: ViewPreference) => on.has(name),
  set: (name: ViewPreference, isOn: boolean) => void (isOn ? on.add(name) : on.delete(name)),
};
const Kept: React.FC = ({ children }) => (
  <ViewPreferencesContext.Provider value={kept}>{children}</ViewPreferencesContext.Provider>
);
beforeEach(() => on.clear());

it('begins as it was left, each switch by itself', () => {
  const first = renderHook(useViewPreference, 'overviewShown', Kept);
  expect(first.current[0]).toBe(false);
  act(() => first.current[1](true));
  expect(first.current[0]).toBe(true);

  expect(renderHook(useViewPreference, 'overviewShown', Kept).current[0]).toBe(true);
  expect(renderHook(useViewPreference, 'chartAsTable', Kept).current[0]).toBe(false);

  act(() => first.current[1](false));
  expect(renderHook(useViewPreference, 'overviewShown', Kept).current[0]).toBe(false);
});

it('turns and keeps nothing where it has no name', () => {
  const nameless = renderHook<ViewPreference | undefined, ReturnType<typeof useViewPreference>>(
    useViewPreference,
    undefined,
    Kept,
  );
  act(() => nameless.current[1](true));

  expect(nameless.current[0]).toBe(true);
  expect(on.size).toBe(0);
});
