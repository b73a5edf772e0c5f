import { isCommentKey } from '../../../insights/parse/commentKey';
import { openPersistedStore } from '../../../shared/data/storage/persistedStore';
import { storageKey, type StorageOwner } from '../../../shared/data/storage/storageOwner';
import type { Store } from '../../../shared/store';

/** What the tabs of this browser share about the marks and the server. */
export interface MarkChanges {
  /** The keys of the comments whose marks have changed here, and of which the server does not know yet. Oldest first. */
  unsent: readonly string[];
  /**
   * Whether the marks of the first use were taken before the server has answered. They end when it has marks from another
   * computer.
   */
  isProvisional: boolean;
  /** The latest `since` that the server is known to have, or 0. */
  sinceThere: number;
  /** Until then, a tab sends changes, in milliseconds since 1970. */
  sendingUntil: number;
}

const NO_CHANGES: MarkChanges = { unsent: [], isProvisional: false, sinceThere: 0, sendingUntil: 0 };
/** As many as there can be marks. */
const MAX_UNSENT = 700;

const numberOr0 = (value: unknown): number => (typeof value === 'number' ? value : 0);

function parse(stored: Record<string, unknown>): MarkChanges {
  const { unsent, isProvisional, sinceThere, sendingUntil } = stored;
  return {
    unsent: Array.isArray(unsent) ? unsent.slice(-MAX_UNSENT).filter(isCommentKey) : [],
    isProvisional: isProvisional === true,
    sinceThere: numberOr0(sinceThere),
    sendingUntil: numberOr0(sendingUntil),
  };
}

/** The same changes, with the keys of more comments. Keys of earlier versions of the plugin cannot be sent. */
export function withUnsent(changes: MarkChanges, keys: readonly string[]): MarkChanges {
  const added = new Set(keys.filter(isCommentKey));
  if (added.size === 0) return changes;
  const others = changes.unsent.filter((key) => !added.has(key));
  return { ...changes, unsent: [...others, ...added].slice(-MAX_UNSENT) };
}

/** Opens the entry beside the marks of one worker of one account: keys and times only. */
export function openMarkChanges(
  openStorage: () => Storage,
  owner: StorageOwner,
  now: () => number,
): Store<MarkChanges> {
  const key = `${storageKey(owner)}/unsent`;
  return openPersistedStore({ openStorage, key, parse, initial: NO_CHANGES, now });
}
