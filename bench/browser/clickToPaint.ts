import type { Locator } from '@playwright/test';

/** What is on screen when what was clicked has been drawn: an element, with a text in it. */
export interface Shown {
  selector: string;
  text: string;
}

/** Milliseconds after the click. */
export interface Painted {
  paintedMs: number;
  /** From the last answer to a question for segments to the paint; null if none came after the click. */
  sinceSegmentsMs: number | null;
  /** What the last question for comments after the click took by itself, with the preflight; null if there was none. */
  commentsResponseMs: number | null;
}

/**
 * Clicks, and measures the time to the frame after the one in which `shown` is there: inside the page, so that driving
 * the browser costs nothing.
 */
export function clickToPaint(clicked: Locator, shown: Shown): Promise<Painted> {
  return clicked.evaluate(
    (element, { selector, text }) =>
      new Promise<Painted>((resolve) => {
        const clickedAt = performance.now();
        // No named functions in here: the TypeScript loader would add a helper that the page does not have.
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
