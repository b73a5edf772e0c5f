import { act } from '@testing-library/react';
import React from 'react';
import { renderHook } from '../../../testing/render/renderHook';
import { createStore, useStore } from './store';

const Nothing: React.FC = ({ children }) => <>{children}</>;

const start = (key: string) => {
  const store = createStore<string>();
  const hook = renderHook((shownKey: string) => useStore(store, shownKey) ?? 'nothing', key, Nothing);
  return { store, hook };
};

it('follows what is kept, and finds it again under the same key', () => {
  const { store, hook } = start('one');
  expect(hook.current).toBe('nothing');

  act(() => store.set('one', 'first'));
  expect(hook.current).toBe('first');

  hook.rerender('two');
  hook.rerender('one');
  expect(hook.current).toBe('first');

  act(() => store.delete('one'));
  expect(hook.current).toBe('nothing');
});

it('never shows the value of another key, not for one render', () => {
  const { store, hook } = start('one');
  act(() => store.set('one', 'first'));
  const shownBefore = hook.all.length;

  hook.rerender('two');

  expect(hook.all.slice(shownBefore)).not.toContain('first');
});

it('does not render for a change under another key', () => {
  const { store, hook } = start('one');
  const renders = hook.all.length;

  act(() => store.set('two', 'second'));

  expect(hook.all).toHaveLength(renders);
  expect(store.entries()).toEqual([['two', 'second']]);
});

it('stops listening when it is gone', () => {
  const { store, hook } = start('one');
  hook.unmount();

  store.set('one', 'late');

  expect(hook.current).toBe('nothing');
});
