/** At most this many letters are wrong in a name that was meant to be another one. */
const MAX_DISTANCE = 3;

/** The known name that is probably meant by a misspelled one; null if none is close. */
export function closestName(name: string, knownNames: readonly string[]): string | null {
  const candidates = knownNames
    .map((known) => ({ known, distance: editDistance(name.toLowerCase(), known.toLowerCase()) }))
    .filter(({ known, distance }) => distance <= Math.min(MAX_DISTANCE, known.length / 2))
    .sort((a, b) => a.distance - b.distance);
  return candidates[0]?.known ?? null;
}

/** The number of letters to insert, delete or replace (the Levenshtein distance). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const deleted = (previous[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, deleted, inserted));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
