import { test, type Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { expect } from './flexTest';

/**
 * Sizes are in CSS pixels; a zoom of 200% halves both sides. The last size is the one in which tests go from state to
 * state.
 */
const WINDOW_SIZES = [
  { name: '320 px wide', width: 320, height: 640 },
  { name: '1440 px wide at 200 %', width: 720, height: 450 },
  { name: '1280 px wide', width: 1280, height: 720 },
  { name: '1440 px wide', width: 1440, height: 900 },
] as const;

/** Elements that extend past the right edge of the window, or whose content is wider than they are. */
async function cutOff(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate((given) => {
    const shown = given.flatMap((selector) => [...document.querySelectorAll(selector)]);
    return shown.flatMap((element) => {
      const { right } = element.getBoundingClientRect();
      const over = Math.max(right - window.innerWidth, element.scrollWidth - element.clientWidth);
      return over >= 1 ? [`${element.className} is ${Math.round(over)} px too wide`] : [];
    });
  }, selectors);
}

/**
 * Checks the current screen in every window size: it must fit, and axe must find nothing.
 * @param selectors selectors of the plugin's surfaces
 */
export async function expectAccessible(
  page: Page,
  state: string,
  selectors: readonly string[],
): Promise<void> {
  await test.step(state, async () => {
    for (const { name, width, height } of WINDOW_SIZES) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      const found = [...(await axeViolations(page, selectors)), ...(await cutOff(page, selectors))];
      expect.soft(found, `${state}, ${name}`).toEqual([]);
    }
  });
}
