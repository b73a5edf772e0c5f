/** The keys that move between comments, for `aria-keyshortcuts`. */
export const NAVIGATION_KEYS = 'ArrowDown ArrowUp Home End';

const FIELDS = 'input, select, textarea';

type NavigationEvent = Pick<
  React.KeyboardEvent,
  'key' | 'target' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/**
 * The index to which a key moves the focus from index `from` of `count`; it stays at the ends of the list. -1 if the
 * list does not handle the key: with a modifier key, or in a field, which handles these keys itself.
 */
export function nextIndex(event: NavigationEvent, from: number, count: number): number {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  const isInField = target instanceof Element && target.matches(FIELDS);
  if (from < 0 || isInField || altKey || ctrlKey || metaKey || shiftKey) return -1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
