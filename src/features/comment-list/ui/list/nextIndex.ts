/** The keys that lead from comment to comment, for those who read them out. */
export const NAVIGATION_KEYS = 'ArrowDown ArrowUp Home End';

const FIELDS = 'input, select, textarea';

/**
 * Where a key leads from the comment at index `from` of `count`; past an end it stays there. -1 where the key is not for
 * us: with another key held, or in a field, where it has a meaning of its own.
 */
export function nextIndex(event: React.KeyboardEvent, from: number, count: number): number {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  const isForField = target instanceof Element && target.matches(FIELDS);
  if (from < 0 || isForField || altKey || ctrlKey || metaKey || shiftKey) return -1;
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
