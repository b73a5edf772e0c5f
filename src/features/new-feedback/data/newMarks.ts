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

/**
 * Which comments the worker has not seen yet, in this browser. Stored here and not in the Flex store, see decision 010.
 */
export interface NewMarks {
  isNew: (comment: Markable) => boolean;
  /** `isNew` as of now, regardless of what is seen later. */
  snapshot(): (comment: Markable) => boolean;
  /** Whether the user has marked the comment as new. */
  isMarkedNew(comment: Markable): boolean;
  /**
   * Marks all comments as seen at the first use. Later it does nothing.
   * @param isComplete whether these are all comments
   */
  initialize(comments: readonly Markable[], isComplete: boolean): void;
  markSeen(comments: readonly Markable[]): void;
  /** Marks a comment as new until it is marked as seen. */
  markNew(comment: Markable): void;
  /** Calls `listener` after each change, including changes in other tabs. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

/**
 * Opens the marks of one worker of one account: IDs and times only.
 * @param openStorage for example `() => window.localStorage`; the property itself throws where storage is blocked
 * @param now milliseconds since 1970
 */
export function openNewMarks(openStorage: () => Storage, owner: StorageOwner, now: () => number): NewMarks {
  const key = `${storageKey(owner)}/new`;
  const entry = openPersistedValue({ openStorage, key, parse: parseMarks, initial: emptyMarks, now });
  const listeners = new Set<() => void>();
  const notify = (): void => listeners.forEach((listener) => listener());
  const change: typeof entry.update = (changeMarks) => {
    const before = entry.read();
    const after = changeMarks(before);
    if (after === before) return;
    entry.update(() => after);
    notify();
  };
  const onStorage = (event: StorageEvent): void => {
    // An event without a key means that the whole storage was cleared. This page then keeps its own marks.
    if (event.key === key) notify();
  };
  return {
    isNew: (comment) => isNewBy(entry.read(), comment),
    snapshot() {
      const marks = entry.read();
      return (comment) => isNewBy(marks, comment);
    },
    isMarkedNew: (comment) => entry.read().keptNew.includes(comment.key),
    initialize: (comments, isComplete) => change((marks) => withBaseline(marks, comments, isComplete)),
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
