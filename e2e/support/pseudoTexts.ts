import type { Page } from '@playwright/test';

/** The plugin's surfaces have a `lang` attribute; nothing else inside Flex does. */
const OURS = 'body [lang]';

/** The format of dates, times and numbers, which come from the browser and not from the texts. */
const FORMATTED =
  /^([A-Z][a-z]{2} (\d{1,2}, )?\d{4}|\d[\d,.:]*|now|yesterday|\d+ (second|minute|hour|day)s? ago)$/;

/**
 * The visible texts and the accessible names of our surfaces that are neither in the brackets of the pseudo-language
 * nor data.
 * @param readResponses reads everything that Insights has sent to the page, as JSON text. It is called after the texts
 *   are read, because a response can arrive at any time.
 */
export async function untranslatedTexts(page: Page, readResponses: () => Promise<string>): Promise<string[]> {
  const texts = await page.locator(OURS).evaluateAll((surfaces) =>
    surfaces.flatMap((surface) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
            found.push(node.getAttribute(name) ?? '');
          }
        } else if (node.parentElement?.closest('style, script') === null) {
          found.push(node.textContent ?? '');
        }
      }
      return found.map((text) => text.trim());
    }),
  );
  const responses = await readResponses();
  const isData = (text: string): boolean =>
    FORMATTED.test(text) || responses.includes(JSON.stringify(text.replace(/…$/, '')).slice(1, -1));
  return [...new Set(texts)].filter((text) => /\p{L}/u.test(text) && !/^⟦[^]*⟧$/.test(text) && !isData(text));
}

/** The texts of our surfaces that do not fit into their element. */
export async function clippedTexts(page: Page): Promise<string[]> {
  return page.locator(OURS).evaluateAll((surfaces) =>
    surfaces.flatMap((surface) =>
      [...surface.querySelectorAll('*')]
        // A text for screen readers is one pixel wide, and an inline element has no width.
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60) ?? ''}`),
    ),
  );
}
