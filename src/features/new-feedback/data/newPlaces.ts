import type { Markable } from './newMarkRules';
import type { Visit } from './visit';

/** Which comments of a list stand among the new ones. */
export interface NewPlaces {
  /** The list that this was computed from. */
  comments: readonly Markable[];
  /** The keys of all comments that have been in the list. */
  known: ReadonlySet<string>;
  /** The keys of those that stand among the new ones. The same object as long as nothing moves. */
  keys: ReadonlySet<string>;
}

const NO_KEYS: ReadonlySet<string> = new Set<string>();

/** The places before a list has been loaded. */
export const noNewPlaces: NewPlaces = { comments: [], known: NO_KEYS, keys: NO_KEYS };

/**
 * The places in the next list. They change only when a new comment has arrived, because the list then moves anyway. A
 * comment that the user has marked, as seen or as new, moves only then.
 */
export function nextNewPlaces(
  places: NewPlaces,
  comments: readonly Markable[],
  markOf: Visit['markOf'],
): NewPlaces {
  const isNew = (comment: Markable): boolean => markOf(comment) !== 'seen';
  const hasArrival = comments.some((comment) => !places.known.has(comment.key) && isNew(comment));
  return {
    comments,
    known: new Set([...places.known, ...comments.map(({ key }) => key)]),
    keys: hasArrival ? new Set(comments.filter(isNew).map(({ key }) => key)) : places.keys,
  };
}
