import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { RowWindow, type RenderedRows, type RowRange } from './RowWindow';
import { useScrollAndResize } from './useScrollAndResize';

/** Lists up to this length are rendered completely, so that the browser's search and print include every comment. */
const MAX_FULLY_RENDERED = 100;

/** The rows of a longer list that are rendered before the list knows how many fit. */
const FIRST_RENDERED = 20;

export const isLongList = (count: number): boolean => count > MAX_FULLY_RENDERED;

/** A rendered row, and the empty height above it in place of rows that are not rendered. */
export interface RenderedRow {
  index: number;
  spaceAbovePx: number;
}

const wholeRange = (count: number): RowRange => ({ first: 0, last: count - 1 });

/**
 * The rows of a list to render: all rows of a short list, and those near the visible part of a long list.
 * @param comments must be the same array as long as the comments are the same
 * @param pinnedKeys comments that are always rendered, with their neighbors, so that Tab reaches those
 */
export function useRowWindow(comments: readonly AssessmentComment[], pinnedKeys: readonly string[]) {
  const count = comments.length;
  const isLong = isLongList(count);
  const listRef = useRef<HTMLUListElement>(null);
  const rendered = useRef<RenderedRows | null>(null);
  const [rowWindow] = useState(() => new RowWindow());
  const [measurements, countMeasurement] = useReducer((total: number) => total + 1, 0);
  const [range, setRange] = useState(() => wholeRange(isLong ? FIRST_RENDERED : MAX_FULLY_RENDERED));
  const positions = useMemo(
    () => rowWindow.positionsOf(comments),
    // The measurements are inside `rowWindow`, which stays the same object.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [rowWindow, comments, measurements],
  );
  const pinned = pinnedKeys.map((pinnedKey) => comments.findIndex(({ key }) => key === pinnedKey));
  const indexes = isLong
    ? renderedIndexes(
        count,
        range,
        pinned.filter((index) => index >= 0),
      )
    : renderedIndexes(count, wholeRange(count), []);

  const updateRange = (isScrolling: boolean): void => {
    const next = rendered.current && rowWindow.update(rendered.current, isScrolling);
    if (!next) return;
    setRange((current) => (current.first === next.first && current.last === next.last ? current : next));
  };
  const updateLayout = (): void => {
    if (!rendered.current) return;
    if (rowWindow.measure(rendered.current)) countMeasurement();
    rowWindow.restoreReadingPosition(rendered.current);
    updateRange(false);
  };
  const rowsKey = indexes.join();
  useLayoutEffect(() => {
    const list = isLong ? listRef.current : null;
    rendered.current = list && { list, comments, positions, indexes };
    updateLayout();
    // A row that becomes higher changes the size of the list, which `onResize` reports. To measure after every render
    // would make the browser do the layout in the middle of each switch of tasks.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isLong, comments, positions, rowsKey]);
  useScrollAndResize(listRef, isLong, { onScroll: () => updateRange(true), onResize: updateLayout });

  const rows = indexes.map((index, place): RenderedRow => {
    const above = indexes[place - 1] ?? null;
    return { index, spaceAbovePx: positions.spaceBetween(above, index) };
  });
  return { listRef, rows, spaceBelowPx: positions.spaceBelow(indexes[indexes.length - 1] ?? 0) };
}

/** The indexes in `range`, plus `pinned` and their neighbors; sorted and unique, none beyond the last row. */
function renderedIndexes(count: number, { first, last }: RowRange, pinned: readonly number[]): number[] {
  const end = Math.min(last, count - 1);
  const start = Math.min(first, end);
  const inRange = Array.from({ length: end - start + 1 }, (_, place) => start + place);
  const outside = pinned
    .flatMap((index) => [index - 1, index, index + 1])
    .filter((index) => index >= 0 && index < count && (index < start || index > end));
  if (outside.length === 0) return inRange;
  return [...new Set([...inRange, ...outside])].sort((a, b) => a - b);
}
