import type { Locator } from '@playwright/test';
import { sanitizeLine, sanitizeText } from '../../src/insights/parse/sanitizeText';
import { truncateText } from '../../src/features/comment-list/ui/card/truncateText';

/** The texts of one card as they are on screen. */
export interface ShownCard {
  category: string;
  text: string;
  reviewer: string;
}

const LONGEST_TEXT = 10_000;
const LONGEST_NAME = 200;

export const sanitizedName = (text: string): string => sanitizeLine(text, LONGEST_NAME);

/** The expected card of a comment whose text, category and reviewer are all `text`. */
export function cardOf(text: string): ShownCard {
  const name = sanitizedName(text);
  return {
    category: name || 'No category',
    text: truncateText(sanitizeText(text, LONGEST_TEXT)) || 'No comment text',
    reviewer: name ? `Reviewer: ${name}` : 'Reviewer not named',
  };
}

export function shownCards(cards: Locator): Promise<ShownCard[]> {
  return cards.evaluateAll((articles) =>
    articles.map((article) => {
      const words = (element: Element | null | undefined): string =>
        element instanceof HTMLElement ? element.innerText : '';
      const spans = Array.from(article.querySelectorAll(':scope > div > span'));
      return {
        // The badge of the category comes first, then the "New" mark.
        category: words(article.querySelector('[data-paste-element="BADGE"]')),
        text: words(article.querySelector('p')),
        // What it is, for screen readers only, and the name.
        reviewer: spans.find((span) => span.textContent?.startsWith('Reviewer'))?.textContent ?? '',
      };
    }),
  );
}

/** What data has created besides plain text: elements, hidden characters, or lines that are too wide. */
export function findInjections(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const made =
      'script, style, iframe, img, b, circle, input:not([type=search], [type=text]), [onerror], [onload]';
    const navigation = 'a[href*=evil], a[href^=javascript], a[href^=data], [autofocus], [onfocus]';
    const findings = Array.from(
      root.querySelectorAll(`${made}, ${navigation}`),
      ({ tagName }) => `made ${tagName}`,
    );
    // Control characters, and characters that change the direction or are invisible. Emoji need their joiners and
    // selectors.
    const hidden = /[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
    if (hidden.test(root.textContent ?? '')) findings.push('hidden characters');
    // The rows of a list are wider than their texts, by this much of the padding around them.
    const rowMarginPx = 8;
    const right = root.getBoundingClientRect().right + rowMarginPx;
    for (const element of Array.from(root.querySelectorAll('*'))) {
      // A table has its own scroll region.
      const scrolls = element.closest('[role=region][tabindex="0"]') !== null;
      if (!scrolls && element.getBoundingClientRect().right > right + 1)
        findings.push(`${element.tagName} too wide: ${(element.textContent ?? '').slice(0, 20)}`);
    }
    for (let frame: Element | null = root; frame !== null; frame = frame.parentElement) {
      const scrolls = /auto|scroll/.test(getComputedStyle(frame).overflowX);
      if (scrolls && frame.scrollWidth > frame.clientWidth) findings.push('scrolls sideways');
    }
    return findings;
  });
}

/** Characters that are displayed to the left of the previous character on the same line. */
export function turnedCharacters(card: Locator): Promise<string[]> {
  return card.evaluate((article) => {
    const turned: string[] = [];
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      let before: DOMRect | null = null;
      const text = node.textContent ?? '';
      for (let place = 0; place < text.length; place += 1) {
        const range = document.createRange();
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        const at = range.getBoundingClientRect();
        if (before && at.top === before.top && at.left < before.left) turned.push(text.charAt(place));
        before = at;
      }
    }
    return turned;
  });
}
