/** The height of a label in pixels: one line of small text. */
export const LABEL_PX = 16;

/**
 * The middles of two labels beside the ends of their lines, in pixels from the top. They are moved apart where they would
 * cover each other, and stay within the height. The first one is above if both lines end at the same height.
 * @param ends where the lines end, in pixels from the top
 */
export function placeLabels([first, second]: readonly [number, number], height: number): [number, number] {
  const isFirstAbove = first <= second;
  const middle = (first + second) / 2;
  const half = Math.max(Math.abs(first - second), LABEL_PX) / 2;
  const center = Math.min(Math.max(middle, half + LABEL_PX / 2), height - half - LABEL_PX / 2);
  const [above, below] = [center - half, center + half];
  return isFirstAbove ? [above, below] : [below, above];
}
