/** The vertical positions of a list's rows. Distances are in pixels from the top of the list. */
export class RowPositions {
  /** The top of each row, followed by the top that one more row would have. */
  private readonly tops: Float64Array;

  constructor(
    readonly count: number,
    heightOf: (index: number) => number,
    private readonly gapPx: number,
  ) {
    this.tops = new Float64Array(count + 1);
    let top = 0;
    for (let index = 0; index < count; index += 1) {
      this.tops[index] = top;
      top += heightOf(index) + gapPx;
    }
    this.tops[count] = top;
  }

  top(index: number): number {
    return this.tops[index] ?? 0;
  }

  bottom(index: number): number {
    return this.top(index + 1) - this.gapPx;
  }

  /** The empty height between two rendered rows, without the gap; `above` is null for the first rendered row. */
  spaceBetween(above: number | null, index: number): number {
    return above === null ? this.top(index) : this.top(index) - this.top(above + 1);
  }

  /** The empty height below the last rendered row. */
  spaceBelow(index: number): number {
    return this.top(this.count) - this.top(index + 1);
  }

  /** The row at a distance from the top, or the first or last row if the distance is outside the list. */
  indexAt(distancePx: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle) <= distancePx) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
