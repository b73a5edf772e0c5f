import { act } from '@testing-library/react';
import React, { useLayoutEffect } from 'react';
import { renderHook } from '../testing/render/renderHook';
import { createStore, useStore } from './store';

const Nothing: React.FC = ({ children }) => <>{children}</>;

const start = (key: string) => {
  const store = createStore<Readonly<Record<string, string>>>({});
  const hook = renderHook(
    (shownKey: string) => useStore(store, (values) => values[shownKey]) ?? 'nothing',
    key,
    Nothing,
  );
  const keep = (keptKey: string, value: string) =>
    store.update((values) => ({ ...values, [keptKey]: value }));
  return { store, hook, keep };
};

it('shows updates, and finds the value again under the same key', () => {
  const { store, hook, keep } = start('one');
  expect(hook.current).toBe('nothing');

  act(() => keep('one', 'first'));
  expect(hook.current).toBe('first');

  hook.rerender('two');
  hook.rerender('one');
  expect(hook.current).toBe('first');

  act(() => store.update(() => ({})));
  expect(hook.current).toBe('nothing');
});

it('never shows the value of another key, not even for one render', () => {
  const { hook, keep } = start('one');
  act(() => keep('one', 'first'));
  const shownBefore = hook.all.length;

  hook.rerender('two');

  expect(hook.all.slice(shownBefore)).not.toContain('first');
});

it('does not render for a change under another key', () => {
  const { store, hook, keep } = start('one');
  const renders = hook.all.length;

  act(() => keep('two', 'second'));

  expect(hook.all).toHaveLength(renders);
  expect(store.get()).toEqual({ two: 'second' });
});

it('shows a change between the first render and the subscription', () => {
  const store = createStore('before');
  const hook = renderHook(
    (changed: string) => {
      // The effect of a child or a sibling can change the store first.
      useLayoutEffect(() => store.update(() => changed), [changed]);
      return useStore(store, (value) => value);
    },
    'after',
    Nothing,
  );

  expect(hook.current).toBe('after');
});

it('unsubscribes when it unmounts', () => {
  const { hook, keep } = start('one');
  hook.unmount();

  keep('one', 'late');

  expect(hook.current).toBe('nothing');
});

it('does not notify listeners when the value stays the same', () => {
  const store = createStore('same');
  const listener = jest.fn();
  store.subscribe(listener);

  store.update(() => 'same');
  expect(listener).not.toHaveBeenCalled();

  store.update(() => 'other');
  expect(listener).toHaveBeenCalledTimes(1);
});

it('notifies a listener that subscribed twice once, until both subscriptions end', () => {
  const store = createStore(0);
  const listener = jest.fn();
  const stops = [store.subscribe(listener), store.subscribe(listener)];

  stops[0]?.();
  store.update((count) => count + 1);
  expect(listener).toHaveBeenCalledTimes(1);

  stops[1]?.();
  store.update((count) => count + 1);
  expect(listener).toHaveBeenCalledTimes(1);
});
