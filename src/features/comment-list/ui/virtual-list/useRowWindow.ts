import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { RowWindow, type Drawing, type RowRange } from './RowWindow';
import { useScrollAndResize } from './useScrollAndResize';

/** Lists up to this length are drawn whole, so that the browser's own search and printing have all of them. */
const DRAWN_WHOLE = 100;

/** Rows of a longer list that are drawn before it is known how many fit. */
const DRAWN_AT_FIRST = 20;

export const isLongList = (count: number): boolean => count > DRAWN_WHOLE;

/** A row that is drawn, and the empty height above it where rows before it are not. */
export interface RenderedRow {
  index: number;
  spaceAbovePx: number;
}

const wholeRange = (count: number): RowRange => ({ first: 0, last: count - 1 });

/**
 * The rows of a list that are to be drawn: all of a short list, of a long one those near the part on screen.
 * @param comments the same array as long as they are the same comments
 * @param keptKeys comments that are drawn wherever they are, with their neighbours, to which a Tab goes
 */
export function useRowWindow(comments: readonly AssessmentComment[], keptKeys: readonly string[]) {
  const count = comments.length;
  const isLong = isLongList(count);
  const listRef = useRef<HTMLUListElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const [rowWindow] = useState(() => new RowWindow());
  const [measurements, countMeasurement] = useReducer((before: number) => before + 1, 0);
  const [range, setRange] = useState(() => wholeRange(isLong ? DRAWN_AT_FIRST : DRAWN_WHOLE));
  const positions = useMemo(
    () => rowWindow.positionsOf(comments),
    // Measurements are in `rowWindow`, which stays the same object.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [rowWindow, comments, measurements],
  );
  const kept = keptKeys.map((keptKey) => comments.findIndex(({ key }) => key === keptKey));
  const drawn = isLong
    ? renderedIndexes(
        count,
        range,
        kept.filter((index) => index >= 0),
      )
    : renderedIndexes(count, wholeRange(count), []);

  const look = (isScrolling: boolean): void => {
    const wanted = drawing.current && rowWindow.look(drawing.current, isScrolling);
    if (!wanted) return;
    setRange((known) => (known.first === wanted.first && known.last === wanted.last ? known : wanted));
  };
  const settle = (): void => {
    if (!drawing.current) return;
    if (rowWindow.measure(drawing.current)) countMeasurement();
    rowWindow.keepPlace(drawing.current);
    look(false);
  };
  useLayoutEffect(() => {
    const list = isLong ? listRef.current : null;
    drawing.current = list && { list, comments, positions, drawn };
    settle();
  });
  useScrollAndResize(listRef, isLong, { onScroll: () => look(true), onResize: settle });

  const rows = drawn.map((index, place): RenderedRow => {
    const above = drawn[place - 1] ?? null;
    return { index, spaceAbovePx: positions.spaceBetween(above, index) };
  });
  return { listRef, rows, spaceBelowPx: positions.spaceBelow(drawn[drawn.length - 1] ?? 0) };
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
