import type { RowRange } from './RowWindow';

/** The rows of a range, as far as there are so many, and those kept with their neighbours; in order, each once. */
export function renderedIndexes(count: number, { first, last }: RowRange, kept: readonly number[]): number[] {
  const end = Math.min(last, count - 1);
  const begin = Math.min(first, end);
  const inRange = Array.from({ length: end - begin + 1 }, (_, place) => begin + place);
  const beside = kept
    .flatMap((index) => [index - 1, index, index + 1])
    .filter((index) => index >= 0 && index < count && (index < begin || index > end));
  if (beside.length === 0) return inRange;
  return [...new Set([...inRange, ...beside])].sort((a, b) => a - b);
}
