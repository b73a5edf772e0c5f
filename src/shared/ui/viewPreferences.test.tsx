import { act } from '@testing-library/react';
import React from 'react';
import { openAgentStorage } from '../data/storage/agentStorage';
import type { ViewPreference } from '../data/storage/viewPreferences';
import { renderHook } from '../../testing/render/renderHook';
import { useViewPreference, ViewPreferencesContext, type ViewPreferences } from './viewPreferences';

const OWNER = { accountSid: 'AC1', workerSid: 'WK1' };
const open = () => openAgentStorage(() => window.localStorage, OWNER, Date.now);

let stored: ViewPreferences;
beforeEach(() => {
  window.localStorage.clear();
  const agentStorage = open();
  stored = {
    get: () => agentStorage.get().switchesOn,
    subscribe: agentStorage.subscribe,
    set: (name, isOn) => agentStorage.saveViewPreference(name, isOn),
  };
});
const Provider: React.FC = ({ children }) => (
  <ViewPreferencesContext.Provider value={stored}>{children}</ViewPreferencesContext.Provider>
);
const show = (name: ViewPreference | undefined, wrapper: React.ComponentType = Provider) =>
  renderHook<ViewPreference | undefined, ReturnType<typeof useViewPreference>>(
    useViewPreference,
    name,
    wrapper,
  );

it('starts with the stored value, separately for each preference', () => {
  const first = show('overviewShown');
  expect(first.current[0]).toBe(false);
  act(() => first.current[1](true));
  expect(first.current[0]).toBe(true);

  expect(show('overviewShown').current[0]).toBe(true);
  expect(show('chartAsTable').current[0]).toBe(false);

  act(() => first.current[1](false));
  expect(show('overviewShown').current[0]).toBe(false);
});

it('is shared by all components, and follows changes in another tab', () => {
  const [first, second, another] = [show('chartAsTable'), show('chartAsTable'), show('overviewShown')];
  const renders = another.all.length;

  act(() => first.current[1](true));
  expect(second.current[0]).toBe(true);

  open().saveViewPreference('chartAsTable', false);
  const [key = ''] = Object.keys(window.localStorage);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));
  expect([first.current[0], second.current[0]]).toEqual([false, false]);
  expect(another.all).toHaveLength(renders);
});

it('is not stored when it has no name', () => {
  const nameless = show(undefined);
  act(() => nameless.current[1](true));

  expect(nameless.current[0]).toBe(true);
  expect(stored.get()).toEqual([]);
});

it('is neither shared nor stored without a provider', () => {
  const [first, second] = [show('overviewShown', React.Fragment), show('overviewShown', React.Fragment)];
  act(() => first.current[1](true));

  expect([first.current[0], second.current[0]]).toEqual([true, false]);
  expect(window.localStorage).toHaveLength(0);
});
