import {
  emptyMarks,
  markBy,
  parseMarks,
  withBaseline,
  withMarkedNew,
  withSeen,
  type CommentMark,
  type Markable,
  type Marks,
} from './newMarkRules';
import { openPersistedStore } from '../../../shared/data/storage/persistedStore';
import type { Readable } from '../../../shared/store';
import { storageKey, type StorageOwner } from '../../../shared/data/storage/storageOwner';

/**
 * Which comments the worker has not seen yet, in this browser. Stored here and not in the Flex store, see decision 010.
 */
export interface NewMarks extends Readable<Marks> {
  /** The mark of a comment now. */
  markOf(comment: Markable): CommentMark;
  /**
   * Marks all comments as seen at the first use. Later it does nothing.
   * @param isComplete whether these are all comments
   */
  initialize(comments: readonly Markable[], isComplete: boolean): void;
  markSeen(comments: readonly Markable[]): void;
  /** Marks a comment as new until it is marked as seen. */
  markNew(comment: Markable): void;
}

/**
 * Opens the marks of one worker of one account: IDs and times only.
 * @param openStorage for example `() => window.localStorage`; the property itself throws where storage is blocked
 * @param now milliseconds since 1970
 */
export function openNewMarks(openStorage: () => Storage, owner: StorageOwner, now: () => number): NewMarks {
  const store = openPersistedStore({
    openStorage,
    key: `${storageKey(owner)}/new`,
    parse: (stored) => parseMarks(stored, now()),
    initial: emptyMarks,
    now,
  });
  return {
    get: store.get,
    subscribe: store.subscribe,
    markOf: (comment) => markBy(store.get(), comment),
    initialize: (comments, isComplete) =>
      store.update((marks) => withBaseline(marks, comments, isComplete, now())),
    markSeen: (comments) => store.update((marks) => withSeen(marks, comments, now())),
    markNew: (comment) => store.update((marks) => withMarkedNew(marks, comment)),
  };
}
