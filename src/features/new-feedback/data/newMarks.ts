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
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import type { Readable } from '../../../shared/store';
import { openMarkChanges } from './markChanges';
import { createMarkSharing, type MarkSharing } from './markSharing';
import { storageKey, type StorageOwner } from '../../../shared/data/storage/storageOwner';

/**
 * Which comments the worker has not seen yet, in this browser, or on all computers of the worker. Stored here and not in
 * the Flex store, see decision 010.
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
  /** What shares the marks with the other computers of the worker; null when this browser has its own marks. */
  sharing: MarkSharing | null;
}

/** The server that keeps the marks for all computers. */
export interface MarkServer extends Pick<FeedbackServices, 'fetchSettings'> {
  /** Of the functions. */
  client: InsightsClient;
}

/**
 * Opens the marks of one worker of one account: IDs and times only.
 * @param openStorage for example `() => window.localStorage`; the property itself throws where storage is blocked
 * @param now milliseconds since 1970
 * @param server null when this browser has its own marks
 */
export function openNewMarks(
  openStorage: () => Storage,
  owner: StorageOwner,
  now: () => number,
  server: MarkServer | null = null,
): NewMarks {
  const store = openPersistedStore({
    openStorage,
    key: `${storageKey(owner)}/new`,
    parse: (stored) => parseMarks(stored, now()),
    initial: emptyMarks,
    now,
  });
  const sharing =
    server &&
    createMarkSharing({ ...server, marks: store, changes: openMarkChanges(openStorage, owner, now) });
  const change = (comments: readonly Markable[], withMarks: (marks: Marks) => Marks): void => {
    let changed: readonly Markable[] = [];
    store.update((marks) => {
      const next = withMarks(marks);
      changed = comments.filter((comment) => markBy(marks, comment) !== markBy(next, comment));
      return next;
    });
    if (changed.length > 0) sharing?.onChange(changed.map(({ key }) => key));
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    markOf: (comment) => markBy(store.get(), comment),
    initialize(comments, isComplete) {
      const firstUse = (marks: Marks): Marks => withBaseline(marks, comments, isComplete, now());
      if (sharing) sharing.takeFirstUse(firstUse);
      else store.update(firstUse);
    },
    markSeen: (comments) => change(comments, (marks) => withSeen(marks, comments, now())),
    markNew: (comment) => change([comment], (marks) => withMarkedNew(marks, comment)),
    sharing,
  };
}
