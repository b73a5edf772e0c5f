import { act } from '@testing-library/react';
import React from 'react';
import type { ViewPreference } from '../data/storage/viewPreferences';
import { renderHook } from '../../testing/render/renderHook';
import { useViewPreference, ViewPreferencesContext } from './viewPreferences';

const on = new Set<ViewPreference>();
const stored = {
  isOn: (name: ViewPreference) => on.has(name),
  set: (name: ViewPreference, isOn: boolean) => void (isOn ? on.add(name) : on.delete(name)),
};
const Provider: React.FC = ({ children }) => (
  <ViewPreferencesContext.Provider value={stored}>{children}</ViewPreferencesContext.Provider>
);
beforeEach(() => on.clear());

it('begins as it was left, each switch by itself', () => {
  const first = renderHook(useViewPreference, 'overviewShown', Provider);
  expect(first.current[0]).toBe(false);
  act(() => first.current[1](true));
  expect(first.current[0]).toBe(true);

  expect(renderHook(useViewPreference, 'overviewShown', Provider).current[0]).toBe(true);
  expect(renderHook(useViewPreference, 'chartAsTable', Provider).current[0]).toBe(false);

  act(() => first.current[1](false));
  expect(renderHook(useViewPreference, 'overviewShown', Provider).current[0]).toBe(false);
});

it('turns and keeps nothing where it has no name', () => {
  const nameless = renderHook<ViewPreference | undefined, ReturnType<typeof useViewPreference>>(
    useViewPreference,
    undefined,
    Provider,
  );
  act(() => nameless.current[1](true));

  expect(nameless.current[0]).toBe(true);
  expect(on.size).toBe(0);
});
