import {
  emptyMarks,
  isNewBy,
  parseMarks,
  withBaseline,
  withMarkedNew,
  withSeen,
  type Markable,
} from './newMarkRules';
import { openPersistedValue } from '../../../shared/data/storage/persistedValue';
import { storageKey, type StorageOwner } from '../../../shared/data/storage/storageOwner';

/** Which comments the worker has not seen yet, in this browser. Kept here and not in the Flex store, see decision 010. */
export interface NewMarks {
  isNew: (comment: Markable) => boolean;
  /** The same as it is at this moment, whatever is seen later. */
  snapshot(): (comment: Markable) => boolean;
  /** Whether somebody asked for the comment to stay new. */
  isMarkedNew(comment: Markable): boolean;
  /**
   * Takes what is there at the very first use for seen; later it does nothing.
   * @param isWhole whether these are all there are
   */
  initialize(comments: readonly Markable[], isWhole: boolean): void;
  markSeen(comments: readonly Markable[]): void;
  /** Makes a comment new until it is marked as seen. */
  markNew(comment: Markable): void;
  /** Calls `listener` after each change, in another tab too. Returns how to stop that. */
  subscribe(listener: () => void): () => void;
}

/**
 * Opens the marks of one worker of one account: ids and times only.
 * @param openStorage such as `() => window.localStorage`: where storage is blocked, naming it throws already
 * @param now milliseconds since 1970
 */
export function openNewMarks(openStorage: () => Storage, owner: StorageOwner, now: () => number): NewMarks {
  const key = `${storageKey(owner)}/new`;
  const entry = openPersistedValue({ openStorage, key, parse: parseMarks, initial: emptyMarks, now });
  const listeners = new Set<() => void>();
  const announce = (): void => listeners.forEach((listener) => listener());
  const change: typeof entry.update = (changeMarks) => {
    const before = entry.read();
    const after = changeMarks(before);
    if (after === before) return;
    entry.update(() => after);
    announce();
  };
  const onStorage = (event: StorageEvent): void => {
    // Without a key the whole storage was cleared, of which this page keeps its own knowledge.
    if (event.key === key) announce();
  };
  return {
    isNew: (comment) => isNewBy(entry.read(), comment),
    snapshot() {
      const marks = entry.read();
      return (comment) => isNewBy(marks, comment);
    },
    isMarkedNew: (comment) => entry.read().keptNew.includes(comment.key),
    initialize: (comments, isWhole) => change((marks) => withBaseline(marks, comments, isWhole)),
    markSeen: (comments) => change((marks) => withSeen(marks, comments, now())),
    markNew: (comment) => change((marks) => withMarkedNew(marks, comment)),
    subscribe(listener) {
      if (listeners.size === 0) window.addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', onStorage);
      };
    },
  };
}
