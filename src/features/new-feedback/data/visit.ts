import { createStore, type Readable } from '../../../shared/store';
import type { CommentMark, Markable } from './newMarkRules';
import type { NewMarks } from './newMarks';

/** How a comment is marked in a visit. `read` has been seen, but stays new until the visit ends. */
export type VisitMark = CommentMark | 'read';

/**
 * What is new while the panel is open. A comment that was new at any moment of the visit stays new until the user marks
 * it as seen or closes the panel, see decision 010. The value is the keys of the comments that stay new.
 */
export interface Visit extends Readable<ReadonlySet<string>> {
  /** Whether the user can be reading. Nothing counts as seen without it. */
  attention: Readable<boolean>;
  /** The mark of a comment now. */
  markOf: (comment: Markable) => VisitMark;
  /** Keeps the comments among these that are new now new, also when another tab marks them as seen. */
  observe(comments: readonly Markable[]): void;
  /** Stores that a comment was on screen for a moment. It stays new in this visit. */
  see(comment: Markable): void;
  /** Marks comments as seen because the user said so. */
  markSeen(comments: readonly Markable[]): void;
  /** Marks these comments as seen, and all that have been new in this visit. */
  markAllSeen(comments: readonly Markable[]): void;
  /** Marks a comment as new until it is marked as seen. */
  markNew(comment: Markable): void;
}

const NO_KEYS: ReadonlySet<string> = new Set<string>();

/** Starts a visit. Call it when the panel opens. */
export function createVisit(newMarks: NewMarks, attention: Readable<boolean>): Visit {
  const kept = createStore(NO_KEYS);
  const observe = (comments: readonly Markable[]): void =>
    kept.update((keys) => {
      const added = comments.filter(
        (comment) => !keys.has(comment.key) && newMarks.markOf(comment) !== 'seen',
      );
      return added.length === 0 ? keys : new Set([...keys, ...added.map(({ key }) => key)]);
    });
  const keep = (isKept: (key: string) => boolean): void =>
    kept.update((keys) => {
      const remaining = [...keys].filter(isKept);
      return remaining.length === keys.size ? keys : new Set(remaining);
    });
  return {
    attention,
    get: kept.get,
    subscribe(listener) {
      const unsubscribers = [kept.subscribe(listener), newMarks.subscribe(listener)];
      return () => unsubscribers.forEach((unsubscribe) => unsubscribe());
    },
    markOf(comment) {
      const mark = newMarks.markOf(comment);
      return mark === 'seen' && kept.get().has(comment.key) ? 'read' : mark;
    },
    observe,
    see(comment) {
      // In this order the comment never counts as seen in between.
      observe([comment]);
      newMarks.markSeen([comment]);
    },
    markSeen(comments) {
      const keys = new Set(comments.map(({ key }) => key));
      keep((key) => !keys.has(key));
      newMarks.markSeen(comments);
    },
    markAllSeen(comments) {
      keep(() => false);
      newMarks.markSeen(comments);
    },
    markNew: (comment) => newMarks.markNew(comment),
  };
}
