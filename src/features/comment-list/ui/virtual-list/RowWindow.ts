import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { RowPositions } from './RowPositions';
import { findScrollContainer, visiblePart } from './scrollContainer';

/** Indexes of rows, both ends included. */
export interface RowRange {
  first: number;
  last: number;
}

/** What is in the page of a list. */
export interface Drawing {
  list: HTMLElement;
  comments: readonly AssessmentComment[];
  positions: RowPositions;
  /** Indexes of the rows that are the list's elements, in their order. */
  drawn: readonly number[];
}

/** So much above and below the part on screen is drawn, so that a turn of the wheel shows no gap. */
const BEYOND_PX = 400;

/** Until a row has been measured. */
const ASSUMED_HEIGHT_PX = 150;
const ASSUMED_GAP_PX = 12;

/** A comment that is being read, and how far it was from the top of all that scrolls. */
interface Place {
  key: string;
  distancePx: number;
}

/**
 * What is known of the rows of a long list: heights as measured, which rows the screen calls for, and the place where
 * somebody reads, which stays where it is when rows above it come, go or turn out higher than assumed.
 */
export class RowWindow {
  private readonly heights = new Map<string, number>();
  private assumedPx: number | null = null;
  private gapPx = ASSUMED_GAP_PX;
  private place: Place | null = null;

  positionsOf(comments: readonly AssessmentComment[]): RowPositions {
    const assumedPx = this.assumedPx ?? ASSUMED_HEIGHT_PX;
    const heightOf = (index: number): number => this.heights.get(comments[index]?.key ?? '') ?? assumedPx;
    return new RowPositions(comments.length, heightOf, this.gapPx);
  }

  /** Measures the rows in the page; whether that has changed any position. */
  measure({ list, comments, drawn }: Drawing): boolean {
    const gapPx = parseFloat(getComputedStyle(list).rowGap) || 0;
    let hasChanged = gapPx !== this.gapPx;
    this.gapPx = gapPx;
    const measured: number[] = [];
    drawn.forEach((index, place) => {
      const key = comments[index]?.key ?? '';
      const heightPx = list.children[place]?.getBoundingClientRect().height ?? 0;
      // A panel that is hidden has no heights.
      if (heightPx === 0) return;
      measured.push(heightPx);
      if (Math.abs(heightPx - (this.heights.get(key) ?? 0)) < 0.5) return;
      this.heights.set(key, heightPx);
      hasChanged = true;
    });
    // Once only: a length that changed at every measurement would move the thumb of the scroll bar.
    if (this.assumedPx === null && measured.length > 0) {
      this.assumedPx = measured.reduce((sum, heightPx) => sum + heightPx, 0) / measured.length;
    }
    return hasChanged;
  }

  /** Scrolls by as much as what is above the comment being read has grown. */
  keepPlace({ list, comments, positions, drawn }: Drawing): void {
    const { place } = this;
    if (!place) return;
    const index = comments.findIndex(({ key }) => key === place.key);
    if (index < 0) return;
    const scroller = findScrollContainer(list);
    const row = list.children[drawn.indexOf(index)];
    const topPx = row ? topOf(row) : topOf(list) + positions.top(index);
    const distancePx = topPx + scroller.scrollTop;
    const movedPx = distancePx - place.distancePx;
    this.place = { ...place, distancePx };
    if (Math.abs(movedPx) >= 0.5) scroller.scrollTop += movedPx;
  }

  /**
   * Notes where somebody reads and says which rows that calls for; null while nothing is on screen.
   * @param isScrolling whether somebody has just gone elsewhere; else a place whose row is yet to be drawn counts on
   */
  look(drawing: Drawing, isScrolling: boolean): RowRange | null {
    const { list, positions } = drawing;
    const scroller = findScrollContainer(list);
    const { topPx, bottomPx } = visiblePart(list, scroller);
    if (bottomPx <= topPx) return null;
    const firstOnScreen = this.placeOnScreen(drawing, scroller, { topPx, bottomPx });
    // With the top of the list on screen, what comes above moves the list as it moves everything.
    if (topPx <= 0) this.place = null;
    else if (firstOnScreen || isScrolling) this.place = firstOnScreen;
    return {
      first: positions.indexAt(topPx - BEYOND_PX),
      last: positions.indexAt(bottomPx + BEYOND_PX),
    };
  }

  private placeOnScreen(
    { list, comments, drawn }: Drawing,
    scroller: Element,
    { topPx, bottomPx }: ReturnType<typeof visiblePart>,
  ): Place | null {
    const listTopPx = topOf(list);
    const place = drawn.findIndex((_, each) => bottomOf(list.children[each]) > listTopPx + topPx);
    const row = list.children[place];
    const key = comments[drawn[place] ?? -1]?.key;
    if (!row || key === undefined || topOf(row) >= listTopPx + bottomPx) return null;
    return { key, distancePx: topOf(row) + scroller.scrollTop };
  }
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const bottomOf = (element: Element | undefined): number => element?.getBoundingClientRect().bottom ?? 0;
