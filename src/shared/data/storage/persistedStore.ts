import { isRecord } from '../../../insights/parse/parseField';
import { createListeners, type Store } from '../../store';
import { isFresh, tryStorage } from './storageOwner';

/** Several times what the plugin ever stores in one entry. A longer entry is not its own. */
const MAX_STORED_CHARACTERS = 500_000;

export interface PersistedStoreOptions<Value> {
  /**
   * For example `() => window.localStorage`. A function, because the property itself throws where storage is blocked.
   */
  openStorage: () => Storage;
  key: string;
  /** Parses the stored value, which any version of the plugin may have written. */
  parse: (stored: Record<string, unknown>) => Value;
  initial: Value;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * Opens an entry of the browser's storage, which all tabs share. It expires 90 days after the last write. When an entry
 * is removed from outside, this page keeps the last value it knows. Where storage is full or blocked, only persistence
 * is lost: the value then lives as long as the page.
 */
export function openPersistedStore<Value extends object>(
  options: PersistedStoreOptions<Value>,
): Store<Value> {
  const { openStorage, key, parse, initial, now } = options;
  let value = initial;
  let text: string | null = null;
  let isStored = true;
  const listeners = createListeners();
  // Text that has not changed is not parsed again.
  const readStored = (): void => {
    const latest = openStorage().getItem(key);
    if (latest === null || latest === text) return;
    text = latest;
    const stored = parseObject(latest);
    value = stored && isFresh(stored.savedAt, now()) ? parse(stored) : initial;
  };
  const read = (): void => {
    // After a failed write, the stored entry is older than this page's value.
    if (isStored) tryStorage(readStored, undefined);
  };
  const onStorage = (event: StorageEvent): void => {
    // An event without a key means that the whole storage was cleared. This page then keeps its own value.
    if (event.key !== key) return;
    read();
    listeners.notify();
  };
  return {
    get() {
      // While anything listens, events say when another tab has written.
      if (listeners.isEmpty()) read();
      return value;
    },
    update(change) {
      // Another tab's changes must not be lost.
      read();
      const changed = change(value);
      if (Object.is(changed, value)) return;
      value = changed;
      const changedText = JSON.stringify({ ...value, savedAt: now() });
      isStored = tryStorage(() => {
        openStorage().setItem(key, changedText);
        return true;
      }, false);
      text = changedText;
      listeners.notify();
    },
    subscribe(listener) {
      if (listeners.isEmpty()) {
        read();
        window.addEventListener('storage', onStorage);
      }
      const unsubscribe = listeners.subscribe(listener);
      return () => {
        unsubscribe();
        if (listeners.isEmpty()) window.removeEventListener('storage', onStorage);
      };
    },
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  if (text.length > MAX_STORED_CHARACTERS) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
