import { act } from '@testing-library/react';
import React from 'react';
import type { ViewSwitch } from '../data/storage/viewPreferences';
import { renderHook } from '../../testing/render/renderHook';
import { SwitchesContext } from './ViewPreferencesContext';
import { useViewSwitch } from './useViewPreference';

const on = new Set<ViewSwitch>();
const kept = {
  isOn: (name: ViewSwitch) => on.has(name),
  turn: (name: ViewSwitch, isOn: boolean) => void (isOn ? on.add(name) : on.delete(name)),
};
const Kept: React.FC = ({ children }) => (
  <SwitchesContext.Provider value={kept}>{children}</SwitchesContext.Provider>
);
beforeEach(() => on.clear());

it('begins as it was left, each switch by itself', () => {
  const first = renderHook(useViewSwitch, 'overviewShown', Kept);
  expect(first.current[0]).toBe(false);
  act(() => first.current[1](true));
  expect(first.current[0]).toBe(true);

  expect(renderHook(useViewSwitch, 'overviewShown', Kept).current[0]).toBe(true);
  expect(renderHook(useViewSwitch, 'chartAsTable', Kept).current[0]).toBe(false);

  act(() => first.current[1](false));
  expect(renderHook(useViewSwitch, 'overviewShown', Kept).current[0]).toBe(false);
});

it('turns and keeps nothing where it has no name', () => {
  const nameless = renderHook<ViewSwitch | undefined, ReturnType<typeof useViewSwitch>>(
    useViewSwitch,
    undefined,
    Kept,
  );
  act(() => nameless.current[1](true));

  expect(nameless.current[0]).toBe(true);
  expect(on.size).toBe(0);
});
