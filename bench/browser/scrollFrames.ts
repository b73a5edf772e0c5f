import type { Locator } from '@playwright/test';

/** A frame that takes longer is seen. */
const LONG_FRAME_MS = 50;
/** From top to end; a person takes many more. */
const FRAMES = 300;

/** How many frames take longer than 50 ms while what scrolls `row` is scrolled from its top to its end. */
export async function longFramesInScroll(row: Locator): Promise<number> {
  const frameTimesMs = await row.evaluate(async (element, frames) => {
    let scroller = element.parentElement;
    while (
      scroller &&
      !(
        scroller.scrollHeight > scroller.clientHeight &&
        /auto|scroll/.test(getComputedStyle(scroller).overflowY)
      )
    ) {
      scroller = scroller.parentElement;
    }
    if (!scroller) throw new Error('Nothing scrolls');
    const times: number[] = [];
    let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let frame = 1; frame <= frames; frame += 1) {
      // What is not drawn yet is only guessed in the height, so the end moves.
      scroller.scrollTop = (frame / frames) * (scroller.scrollHeight - scroller.clientHeight);
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - before);
      before = now;
    }
    return times;
  }, FRAMES);
  return frameTimesMs.filter((ms) => ms > LONG_FRAME_MS).length;
}
