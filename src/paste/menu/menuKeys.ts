/** The item to which a key moves the focus in a menu, from item `from`. -1 if the key does not move it. */
export function nextMenuItem(key: string, labels: readonly string[], from: number): number {
  const count = labels.length;
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowUp':
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return key.length === 1 && key !== ' ' ? nextWithLetter(key.toLocaleLowerCase(), labels, from) : -1;
  }
}

function nextWithLetter(letter: string, labels: readonly string[], from: number): number {
  const matches = labels.flatMap((label, index) =>
    label.toLocaleLowerCase().startsWith(letter) ? [index] : [],
  );
  return matches.find((index) => index > from) ?? matches[0] ?? -1;
}
