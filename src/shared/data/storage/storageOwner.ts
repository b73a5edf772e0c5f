import { isId as isInsightsId } from '../../../insights/parse/parseField';

/** The worker whose data is stored. */
export interface StorageOwner {
  accountSid: string;
  workerSid: string;
}

const PREFIX = 'plugin-assessment-comments/';

const EXPIRES_AFTER_MS = 90 * 24 * 60 * 60 * 1000;

/** The storage key of a worker. The keys of the worker's other entries start with it and a slash. */
export function storageKey({ accountSid, workerSid }: StorageOwner): string {
  return `${PREFIX}${accountSid}/${workerSid}`;
}

/** Removes what is stored for other workers: a shared computer must not keep the last user's IDs. */
export function removeOtherWorkers(openStorage: () => Storage, owner: StorageOwner): void {
  const own = storageKey(owner);
  tryStorage(() => {
    const storage = openStorage();
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const others = keys.filter((key) => key.startsWith(PREFIX) && key !== own && !key.startsWith(`${own}/`));
    others.forEach((key) => storage.removeItem(key));
  }, undefined);
}

/** The result of `access`, or `fallback` where the storage is blocked or full. */
export function tryStorage<T>(access: () => T, fallback: T): T {
  try {
    return access();
  } catch {
    return fallback;
  }
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && isInsightsId(value);
}

/** Whether data of this time still counts. A time far in the future comes from a wrong clock, so it expires too. */
export function isFresh(time: unknown, now: number): boolean {
  return typeof time === 'number' && Math.abs(now - time) <= EXPIRES_AFTER_MS;
}
