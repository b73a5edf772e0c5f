type KeyPress = Pick<React.KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * The index to which a key moves the focus from index `from` of `count`: the first and the last one with Home and End, and
 * its neighbors with the two arrow keys, as far as the ends. Null for other keys, and with a modifier key.
 */
export function indexAfterKey(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress,
  from: number,
  count: number,
  { back, forward }: { back: string; forward: string },
): number | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  switch (key) {
    case forward:
      return Math.min(from + 1, count - 1);
    case back:
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
