import { act } from '@testing-library/react';
import React from 'react';
import { renderHook } from '../../../testing/render/renderHook';
import { createStore } from './createStore';
import { useStore } from './useStore';

const Nothing: React.FC = ({ children }) => <>{children}</>;

const start = (key: string) => {
  const kept = createStore<string>();
  const hook = renderHook((shownKey: string) => useStore(kept, shownKey) ?? 'nothing', key, Nothing);
  return { kept, hook };
};

it('follows what is kept, and finds it again under the same key', () => {
  const { kept, hook } = start('one');
  expect(hook.current).toBe('nothing');

  act(() => kept.set('one', 'first'));
  expect(hook.current).toBe('first');

  hook.rerender('two');
  hook.rerender('one');
  expect(hook.current).toBe('first');

  act(() => kept.delete('one'));
  expect(hook.current).toBe('nothing');
});

it('never shows the value of another key, not for one render', () => {
  const { kept, hook } = start('one');
  act(() => kept.set('one', 'first'));
  const shownBefore = hook.all.length;

  hook.rerender('two');

  expect(hook.all.slice(shownBefore)).not.toContain('first');
});

it('does not render for a change under another key', () => {
  const { kept, hook } = start('one');
  const renders = hook.all.length;

  act(() => kept.set('two', 'second'));

  expect(hook.all).toHaveLength(renders);
  expect(kept.entries()).toEqual([['two', 'second']]);
});

it('stops listening when it is gone', () => {
  const { kept, hook } = start('one');
  hook.unmount();

  kept.set('one', 'late');

  expect(hook.current).toBe('nothing');
});
