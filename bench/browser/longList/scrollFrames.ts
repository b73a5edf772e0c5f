import type { Locator } from '@playwright/test';
import { scrollContainerOf } from '../../../e2e/support/scrollContainerOf';

/** A user notices a frame that takes longer than this. */
const LONG_FRAME_MS = 50;
/** The number of scroll steps from the top to the end. A real user takes many more. */
const FRAMES = 300;

/** Counts the frames longer than 50 ms while the scroll container of `row` scrolls from its top to its end. */
export async function longFramesInScroll(row: Locator): Promise<number> {
  const container = await scrollContainerOf(row);
  const frameTimesMs = await container.evaluate(async (scroller, frames) => {
    const times: number[] = [];
    let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let frame = 1; frame <= frames; frame += 1) {
      // The height of rows that are not rendered yet is an estimate, so the end moves.
      scroller.scrollTop = (frame / frames) * (scroller.scrollHeight - scroller.clientHeight);
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - before);
      before = now;
    }
    return times;
  }, FRAMES);
  return frameTimesMs.filter((ms) => ms > LONG_FRAME_MS).length;
}
