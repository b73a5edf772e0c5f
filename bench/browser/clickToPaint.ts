import type { Locator } from '@playwright/test';

/** What the page shows once the click has been handled: an element with a text in it. */
export interface Shown {
  selector: string;
  text: string;
}

/** Times in milliseconds, measured from the click. */
export interface Painted {
  paintedMs: number;
  /** From the last segments response to the paint. Null if no segments response came after the click. */
  sinceSegmentsMs: number | null;
  /** How long the last comments request after the click took, including its preflight. Null if there was none. */
  commentsResponseMs: number | null;
}

/**
 * Clicks, and measures the time until the frame after the one that contains `shown`. It measures inside the page, so
 * the time to drive the browser is not included.
 */
export function clickToPaint(clicked: Locator, shown: Shown): Promise<Painted> {
  return clicked.evaluate(
    (element, { selector, text }) =>
      new Promise<Painted>((resolve) => {
        const clickedAt = performance.now();
        // Do not use named functions here: the TypeScript loader would add a helper that the page does not have.
        const observer = new MutationObserver(() => {
          const found = [...document.querySelectorAll(selector)];
          if (!found.some((each) => each.textContent?.includes(text))) return;
          observer.disconnect();
          // The first callback runs before the frame is painted, the second one after it.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const now = performance.now();
              const entries = performance
                .getEntriesByType('resource')
                .filter(({ startTime }) => startTime >= clickedAt) as PerformanceResourceTiming[];
              const segmentsAt = entries
                .filter(({ name }) => name.includes('/Segments?'))
                .map(({ responseEnd }) => responseEnd);
              const comments = entries.filter(({ name }) => name.includes('/Comments?')).pop();
              performance.clearResourceTimings();
              resolve({
                paintedMs: now - clickedAt,
                sinceSegmentsMs: segmentsAt.length > 0 ? now - Math.max(...segmentsAt) : null,
                commentsResponseMs: comments ? comments.duration : null,
              });
            }),
          );
        });
        observer.observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
        });
        (element as HTMLElement).click();
      }),
    shown,
  );
}
