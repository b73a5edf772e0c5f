import type { Page } from '@playwright/test';

/**
 * The texts and fields inside the given elements that have another font, one line each.
 * @param font the start of the name of the first font family
 */
export function textsInOtherFonts(page: Page, selector: string, font: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((roots, font) => {
    const found: string[] = [];
    const check = (element: Element, text: string): void => {
      const { fontFamily } = getComputedStyle(element);
      if (fontFamily.replace(/^["']/, '').startsWith(font)) return;
      found.push(`${element.tagName.toLowerCase()} "${text.slice(0, 40)}" has ${fontFamily}`);
    };
    for (const root of roots) {
      for (const field of root.querySelectorAll('input, select, textarea')) check(field, field.id);
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const element = node.parentElement;
        if (element && text !== '' && !element.closest('style')) check(element, text);
      }
    }
    return found;
  }, font);
}
