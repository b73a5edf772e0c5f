import { isId as isInsightsId } from '../../../insights/parse/parseField';

/** One entry of the browser's storage that tabs share. */
export interface PersistedValue<Value> {
  read: () => Value;
  /** Makes a change to what is stored at that moment, so that what another tab has stored meanwhile stays. */
  update(change: (latest: Value) => Value): void;
}

export interface PersistedValueOptions<Value> {
  /** Such as `() => window.localStorage`: where storage is blocked, naming it throws already. */
  openStorage: () => Storage;
  key: string;
  /** Reads what was stored, by whatever version of the plugin. */
  parse: (stored: Record<string, unknown>) => Value;
  initial: Value;
  /** Milliseconds since 1970. */
  now: () => number;
}

export interface StorageOwner {
  accountSid: string;
  workerSid: string;
}

const PREFIX = 'plugin-assessment-comments/';

const EXPIRES_AFTER_MS = 90 * 24 * 60 * 60 * 1000;

/** The key of what is remembered of a worker; further entries of the same worker start with it and a slash. */
export function storageKey({ accountSid, workerSid }: StorageOwner): string {
  return `${PREFIX}${accountSid}/${workerSid}`;
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && isInsightsId(value);
}

/** Whether what is of a moment still counts. One far in the future is of a clock that went wrong: it expires too. */
export function isFresh(at: unknown, now: number): boolean {
  return typeof at === 'number' && Math.abs(now - at) <= EXPIRES_AFTER_MS;
}

/** What `access` to a storage gives, or `otherwise` where the storage is blocked or full. */
function tryStorage<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch {
    return otherwise;
  }
}

/** Removes what is remembered of anybody else: a shared desk must not keep the last person's ids. */
export function removeOtherWorkers(openStorage: () => Storage, owner: StorageOwner): void {
  const own = storageKey(owner);
  tryStorage(() => {
    const storage = openStorage();
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const others = keys.filter((key) => key.startsWith(PREFIX) && key !== own && !key.startsWith(`${own}/`));
    others.forEach((key) => storage.removeItem(key));
  }, undefined);
}

/**
 * Opens an entry. Unused for 90 days it counts as forgotten. What another tab stores is read at once; an entry that is
 * taken away from outside stays known to this page. A storage that is full or blocked costs the memory, nothing else:
 * the value then lives as long as the page.
 */
export function openPersistedValue<Value extends object>(
  options: PersistedValueOptions<Value>,
): PersistedValue<Value> {
  const { openStorage, key, parse, initial, now } = options;
  let value = initial;
  let text: string | null = null;
  let isStored = true;
  // Drawing reads often and tabs write seldom: what says the same as before is not parsed again.
  const readStored = (): void => {
    const latest = openStorage().getItem(key);
    if (latest === null || latest === text) return;
    text = latest;
    const stored = parseObject(latest);
    value = stored && isFresh(stored.savedAt, now()) ? parse(stored) : initial;
  };
  const read = (): Value => {
    // After a failed write the stored entry lacks what this page knows.
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

function parseObject(stored: string | null): Record<string, unknown> | null {
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
