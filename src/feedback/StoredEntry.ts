/** One entry of the browser's storage that tabs share. */
export interface StoredEntry<Value> {
  read: () => Value;
  /** Makes a change to what is stored at that moment, so that what another tab has stored meanwhile stays. */
  change(change: (latest: Value) => Value): void;
}

export interface StoredEntryOptions<Value> {
  /** Such as `() => window.localStorage`: where storage is blocked, naming it throws already. */
  openStorage: () => Storage;
  key: string;
  /** Reads what was stored, by whatever version of the plugin. */
  parse: (stored: Record<string, unknown>) => Value;
  nothing: Value;
  /** Milliseconds since 1970. */
  now: () => number;
}

export interface MemoryOwner {
  accountSid: string;
  workerSid: string;
}

const PREFIX = 'plugin-assessment-comments/';
const MAX_ID_LENGTH = 200;

export const EXPIRES_AFTER_MS = 90 * 24 * 60 * 60 * 1000;

/** The key of what is remembered of a worker; further entries of the same worker start with it and a slash. */
export function ownerKey({ accountSid, workerSid }: MemoryOwner): string {
  return `${PREFIX}${accountSid}/${workerSid}`;
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_ID_LENGTH;
}

/** What `access` to a storage gives, or `otherwise` where the storage is blocked or full. */
function whereAllowed<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch {
    return otherwise;
  }
}

/** Removes what is remembered of anybody else: a shared desk must not keep the last person's ids. */
export function forgetOthers(openStorage: () => Storage, owner: MemoryOwner): void {
  const own = ownerKey(owner);
  whereAllowed(() => {
    const storage = openStorage();
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const others = keys.filter((key) => key.startsWith(PREFIX) && key !== own && !key.startsWith(`${own}/`));
    others.forEach((key) => storage.removeItem(key));
  }, undefined);
}

/**
 * Opens an entry. Unused for 90 days it counts as forgotten. A storage that is full or blocked costs the memory, nothing else: the value then lives as long as
 * the page. `read` sees the changes of other tabs from this tab's next change on.
 */
export function openStoredEntry<Value extends object>(
  options: StoredEntryOptions<Value>,
): StoredEntry<Value> {
  const { openStorage, key, parse, nothing, now } = options;
  const readStored = (): Value => {
    const stored = parseObject(openStorage().getItem(key));
    const isFresh = typeof stored?.savedAt === 'number' && now() - stored.savedAt <= EXPIRES_AFTER_MS;
    return stored && isFresh ? parse(stored) : nothing;
  };
  let value = whereAllowed(readStored, nothing);
  let isStored = true;
  return {
    read: () => value,
    change(change) {
      // After a failed write the stored entry lacks what this page knows.
      value = change(isStored ? whereAllowed(readStored, value) : value);
      isStored = whereAllowed(() => {
        openStorage().setItem(key, JSON.stringify({ ...value, savedAt: now() }));
        return true;
      }, false);
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
