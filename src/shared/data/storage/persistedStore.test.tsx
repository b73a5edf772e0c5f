import { act } from '@testing-library/react';
import React, { useLayoutEffect } from 'react';
import { renderHook } from '../../../testing/render/renderHook';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { useStore } from '../../store';
import { openPersistedStore } from './persistedStore';

const KEY = 'a plugin/a worker';
const Nothing: React.FC = ({ children }) => <>{children}</>;

const storage = window.localStorage;
beforeEach(() => storage.clear());
afterEach(() => {
  jest.restoreAllMocks();
});

const open = () =>
  openPersistedStore({
    openStorage: () => storage,
    key: KEY,
    parse: ({ word }) => ({ word: String(word) }),
    initial: { word: 'nothing' },
    now: () => NOON,
  });
const show = (store = open()) => renderHook(() => useStore(store, ({ word }) => word), undefined, Nothing);

/** What another tab does: it writes, and the browser tells the others. */
function writeElsewhere(word: string, savedAt = NOON): void {
  storage.setItem(KEY, JSON.stringify({ word, savedAt }));
}
const tell = (key: string | null = KEY) =>
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));

it('shows what another tab has written immediately', () => {
  const hook = show();
  expect(hook.current).toBe('nothing');

  writeElsewhere('theirs');
  tell();

  expect(hook.current).toBe('theirs');
});

it('notifies every hook of an update in this tab', () => {
  const store = open();
  const hooks = [show(store), show(store)];

  act(() => store.update(() => ({ word: 'ours' })));

  expect(hooks.map(({ current }) => current)).toEqual(['ours', 'ours']);
});

it('shows what another tab wrote before the hook subscribed', () => {
  writeElsewhere('before');
  const hook = show();
  expect(hook.current).toBe('before');

  hook.unmount();
  writeElsewhere('meanwhile');

  expect(show().current).toBe('meanwhile');
});

it('shows what another tab wrote between the first render and the subscription', () => {
  const store = open();
  const hook = renderHook(
    (word: string) => {
      useLayoutEffect(() => writeElsewhere(word), [word]);
      return useStore(store, (value) => value.word);
    },
    'in between',
    Nothing,
  );

  expect(hook.current).toBe('in between');
});

it.each([
  ['another entry', 'another plugin'],
  ['the whole storage, which was cleared', null],
])('keeps its value after a storage event for %s', (_, key) => {
  const hook = show();
  const renders = hook.all.length;
  storage.clear();

  tell(key);

  expect(hook.all).toHaveLength(renders);
});

it('does not render for a change that it does not show', () => {
  writeElsewhere('the same');
  const hook = show();
  const renders = hook.all.length;

  writeElsewhere('the same', NOON + 1);
  tell();

  expect(hook.all).toHaveLength(renders);
});

it('listens to other tabs once for all hooks, until the last one unmounts', () => {
  const added = jest.spyOn(window, 'addEventListener');
  const removed = jest.spyOn(window, 'removeEventListener');
  const countOf = (spy: typeof added | typeof removed) =>
    spy.mock.calls.filter(([event]) => event === 'storage').length;
  const store = open();
  const [first, second] = [show(store), show(store)];
  expect(countOf(added)).toBe(1);

  first.unmount();
  expect(countOf(removed)).toBe(0);
  second.unmount();
  expect(countOf(removed)).toBe(1);

  const renders = second.all.length;
  writeElsewhere('late');
  tell();
  expect(second.all).toHaveLength(renders);
});

it('is read again at every access while nothing is subscribed', () => {
  const store = open();
  expect(store.get()).toEqual({ word: 'nothing' });

  writeElsewhere('theirs');
  expect(store.get()).toEqual({ word: 'theirs' });

  const hook = show(store);
  hook.unmount();
  writeElsewhere('theirs again');
  expect(store.get()).toEqual({ word: 'theirs again' });
});

it('is not read again at every access while a hook is subscribed', () => {
  const store = open();
  show(store);
  const getItem = jest.spyOn(Storage.prototype, 'getItem');

  store.get();
  store.get();

  expect(getItem).not.toHaveBeenCalled();
});

it('returns the same object until something changes', () => {
  const store = open();
  writeElsewhere('theirs');

  expect(store.get()).toBe(store.get());
});

it('keeps its own value after a failed write, although the stored entry is older', () => {
  const store = open();
  writeElsewhere('older');
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });

  store.update(() => ({ word: 'ours' }));

  expect(store.get()).toEqual({ word: 'ours' });
});

it('reads the stored entry again after a write that succeeds later', () => {
  const store = open();
  const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  store.update(() => ({ word: 'ours' }));
  setItem.mockRestore();
  store.update(() => ({ word: 'stored' }));

  writeElsewhere('theirs');

  expect(store.get()).toEqual({ word: 'theirs' });
});
