import { indexAfterKey } from '../../../../paste/indexAfterKey';

/** The keys that move between comments, for `aria-keyshortcuts`. */
export const NAVIGATION_KEYS = 'ArrowDown ArrowUp Home End';

const FIELDS = 'input, select, textarea';

const ARROWS = { back: 'ArrowUp', forward: 'ArrowDown' };

type NavigationEvent = Pick<
  React.KeyboardEvent,
  'key' | 'target' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/**
 * The index to which a key moves the focus from index `from` of `count`; it stays at the ends of the list. -1 if the
 * list does not handle the key: with a modifier key, or in a field, which handles these keys itself.
 */
export function nextIndex(event: NavigationEvent, from: number, count: number): number {
  const { target } = event;
  const isInField = target instanceof Element && target.matches(FIELDS);
  return from < 0 || isInField ? -1 : (indexAfterKey(event, from, count, ARROWS) ?? -1);
}
