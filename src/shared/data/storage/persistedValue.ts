import { isRecord } from '../../../insights/parse/parseField';
import { isFresh, tryStorage } from './storageOwner';

/** One entry of the browser's storage, which all tabs share. */
export interface PersistedValue<Value> {
  read: () => Value;
  /** Changes the latest stored value, so that another tab's changes are not lost. */
  update(change: (latest: Value) => Value): void;
}

export interface PersistedValueOptions<Value> {
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
 * Opens an entry. It expires 90 days after the last write. What another tab stores is read immediately. When an entry
 * is removed from outside, this page keeps the last value it knows. Where storage is full or blocked, only persistence
 * is lost: the value then lives as long as the page.
 */
export function openPersistedValue<Value extends object>(
  options: PersistedValueOptions<Value>,
): PersistedValue<Value> {
  const { openStorage, key, parse, initial, now } = options;
  let value = initial;
  let text: string | null = null;
  let isStored = true;
  // Renders read often and tabs write seldom, so text that has not changed is not parsed again.
  const readStored = (): void => {
    const latest = openStorage().getItem(key);
    if (latest === null || latest === text) return;
    text = latest;
    const stored = parseObject(latest);
    value = stored && isFresh(stored.savedAt, now()) ? parse(stored) : initial;
  };
  const read = (): Value => {
    // After a failed write, the stored entry is older than this page's value.
    if (isStored) tryStorage(readStored, undefined);
    return value;
  };
  return {
    read,
    update(change) {
      value = change(read());
      const changed = JSON.stringify({ ...value, savedAt: now() });
      isStored = tryStorage(() => {
        openStorage().setItem(key, changed);
        return true;
      }, false);
      text = changed;
    },
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
