import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { RowPositions } from './RowPositions';
import { findScrollContainer, visiblePart } from './scrollContainer';

/** A range of row indexes, inclusive at both ends. */
export interface RowRange {
  first: number;
  last: number;
}

/** The part of a list that is in the page. */
export interface RenderedRows {
  list: HTMLElement;
  comments: readonly AssessmentComment[];
  positions: RowPositions;
  /** The row index of each child element of the list, in order. */
  indexes: readonly number[];
}

/** Rows this far above and below the visible part are rendered, so that a turn of the wheel shows no gap. */
const OVERSCAN_PX = 400;

/** Used until a row has been measured. */
const ASSUMED_HEIGHT_PX = 105;
const ASSUMED_GAP_PX = 0;

/** The comment that the user is reading, and its distance from the top of the scrolled content. */
interface ReadingPosition {
  key: string;
  distancePx: number;
}

/**
 * Tracks the rows of a long list: their measured heights, which rows to render, and the user's reading position. That
 * position stays in place on screen when rows above it are added, removed or turn out higher than assumed.
 */
export class RowWindow {
  private readonly heights = new Map<string, number>();
  private assumedPx: number | null = null;
  private gapPx = ASSUMED_GAP_PX;
  private readingPosition: ReadingPosition | null = null;

  positionsOf(comments: readonly AssessmentComment[]): RowPositions {
    const assumedPx = this.assumedPx ?? ASSUMED_HEIGHT_PX;
    const heightOf = (index: number): number => this.heights.get(comments[index]?.key ?? '') ?? assumedPx;
    return new RowPositions(comments.length, heightOf, this.gapPx);
  }

  /** Measures the rows in the page. Returns whether any position has changed. */
  measure({ list, comments, indexes }: RenderedRows): boolean {
    const gapPx = parseFloat(getComputedStyle(list).rowGap) || 0;
    let hasChanged = gapPx !== this.gapPx;
    this.gapPx = gapPx;
    const measured: number[] = [];
    indexes.forEach((index, child) => {
      const key = comments[index]?.key ?? '';
      const heightPx = list.children[child]?.getBoundingClientRect().height ?? 0;
      // The rows of a hidden panel have no height.
      if (heightPx === 0) return;
      measured.push(heightPx);
      if (Math.abs(heightPx - (this.heights.get(key) ?? 0)) < 0.5) return;
      this.heights.set(key, heightPx);
      hasChanged = true;
    });
    // Set only once: if the length changed at every measurement, the thumb of the scroll bar would move.
    if (this.assumedPx === null && measured.length > 0) {
      this.assumedPx = measured.reduce((sum, heightPx) => sum + heightPx, 0) / measured.length;
    }
    return hasChanged;
  }

  /** Scrolls by as much as the content above the reading position has grown. */
  restoreReadingPosition({ list, comments, positions, indexes }: RenderedRows): void {
    const { readingPosition } = this;
    if (!readingPosition || isHidden(list)) return;
    const index = comments.findIndex(({ key }) => key === readingPosition.key);
    if (index < 0) return;
    const scroller = findScrollContainer(list);
    const row = list.children[indexes.indexOf(index)];
    const topPx = row ? topOf(row) : topOf(list) + positions.top(index);
    const distancePx = topPx + scroller.scrollTop;
    const movedPx = distancePx - readingPosition.distancePx;
    this.readingPosition = { ...readingPosition, distancePx };
    if (Math.abs(movedPx) >= 0.5) scroller.scrollTop += movedPx;
  }

  /**
   * Saves the reading position and returns the rows to render; null while the list is off screen or hidden.
   * @param isScrolling whether the user has just scrolled; otherwise a reading position whose row has not been rendered
   * yet stays valid
   */
  update(rendered: RenderedRows, isScrolling: boolean): RowRange | null {
    const { list, positions } = rendered;
    if (isHidden(list)) return null;
    const scroller = findScrollContainer(list);
    const { topPx, bottomPx } = visiblePart(list, scroller);
    if (bottomPx <= topPx) return null;
    const firstOnScreen = this.firstVisibleRow(rendered, scroller, { topPx, bottomPx });
    // While the top of the list is on screen, content that is added above it may move the list.
    if (topPx <= 0) this.readingPosition = null;
    else if (firstOnScreen || isScrolling) this.readingPosition = firstOnScreen;
    return {
      first: positions.indexAt(topPx - OVERSCAN_PX),
      last: positions.indexAt(bottomPx + OVERSCAN_PX),
    };
  }

  private firstVisibleRow(
    { list, comments, indexes }: RenderedRows,
    scroller: Element,
    { topPx, bottomPx }: ReturnType<typeof visiblePart>,
  ): ReadingPosition | null {
    const listTopPx = topOf(list);
    const child = indexes.findIndex((_, each) => bottomOf(list.children[each]) > listTopPx + topPx);
    const row = list.children[child];
    const key = comments[indexes[child] ?? -1]?.key;
    if (!row || key === undefined || topOf(row) >= listTopPx + bottomPx) return null;
    return { key, distancePx: topOf(row) + scroller.scrollTop };
  }
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const bottomOf = (element: Element | undefined): number => element?.getBoundingClientRect().bottom ?? 0;
/** A list in a hidden panel has no size. It keeps its rows and its reading position until the panel is shown again. */
const isHidden = ({ firstElementChild: row }: Element): boolean => row?.getBoundingClientRect().height === 0;
