import type { Page } from '@playwright/test';

/** The plugin's surfaces have a `lang` attribute; nothing else inside Flex does. */
const OURS = 'body [lang]';

/** The format of dates, times and numbers, which come from the browser and not from the texts. */
const FORMATTED =
  /^([A-Z][a-z]{2} \d{1,2}|[A-Z][a-z]{2} (\d{1,2}, )?\d{4}|\d[\d,.:]*|now|yesterday|\d+ (min\.|hr\.|days?) ago)$/;
/** A part of the time of a conversation: "Today", or "2:05 PM", or both. */
const CLOCK = /^(today|yesterday|((today|yesterday) )?\d{1,2}:\d{2}\s[AP]M)$/i;

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
        } else if (node.parentElement?.closest('style, script, kbd') === null) {
          found.push(node.textContent ?? '');
        }
      }
      return found.map((text) => text.trim());
    }),
  );
  const responses = await readResponses();
  const isData = (text: string): boolean =>
    !/\p{L}/u.test(text) ||
    FORMATTED.test(text) ||
    CLOCK.test(text) ||
    responses.includes(JSON.stringify(text.replace(/…$/, '')).slice(1, -1));
  // The heading of a conversation has several parts.
  const isTranslated = (text: string): boolean =>
    isData(text) ||
    withoutTranslations(text)
      .split(/ ?· ?|, /)
      .every((part) => isData(part.trim()));
  return [...new Set(withWholeTranslations(texts))].filter((text) => !isTranslated(text));
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** Joins a translation with an element inside, such as the name of a reviewer, which is several texts. */
function withWholeTranslations(texts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const text of texts.filter((each) => each !== '')) {
    const before = whole[whole.length - 1] ?? '';
    if (countOf(before, '⟦') > countOf(before, '⟧')) whole[whole.length - 1] = `${before} ${text}`;
    else whole.push(text);
  }
  return whole;
}

/** Removes what is in the brackets of the pseudo-language, from the inside to the outside. */
function withoutTranslations(text: string): string {
  const shorter = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return shorter === text ? text : withoutTranslations(shorter);
}

/**
 * The texts of our surfaces that do not fit into their element. The heading of a conversation is one line; what does not
 * fit is in its hint. The rows of a list extend into the margins of what is around them.
 */
export async function clippedTexts(page: Page): Promise<string[]> {
  return page.locator(OURS).evaluateAll((surfaces) =>
    surfaces.flatMap((surface) => {
      // Lists and buttons reach into the margin of their surface, so that their texts line up with those above.
      const reaching = [...surface.querySelectorAll('*')].flatMap((element) => {
        const intoMargin = -parseFloat(getComputedStyle(element).marginInlineEnd);
        return intoMargin > 0 ? [{ element, intoMargin }] : [];
      });
      return (
        [...surface.querySelectorAll('*:not([data-part])')]
          // A text for screen readers is one pixel wide, and an inline element has no width.
          .filter(({ clientWidth }) => clientWidth > 1)
          .filter((parent) => {
            const within = reaching.filter(({ element }) => parent.contains(element) && parent !== element);
            const allowed = Math.max(0, ...within.map(({ intoMargin }) => intoMargin));
            return parent.scrollWidth > parent.clientWidth + 1 + allowed;
          })
          .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60) ?? ''}`)
      );
    }),
  );
}
