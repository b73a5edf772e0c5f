import { HOSTILE_TEXTS } from './fixtures/hostileTexts';

/** Enough of a text to know it again. */
const TELLING_CHARACTERS = 12;

const elementsIn = (container: Element): Element[] => [...container.querySelectorAll('*')];

/** The attributes in `container` that say any of the hostile texts, or the beginning of one. */
function tellingAttributes(container: Element): string[] {
  const words = HOSTILE_TEXTS.map(({ text }) => text.trim().slice(0, TELLING_CHARACTERS)).filter(Boolean);
  const attributes = elementsIn(container).flatMap((element) => [...element.attributes]);
  return attributes
    .filter(({ value }) => words.some((word) => value.includes(word)))
    .map(({ name, value }) => `${name}: ${value}`);
}

/**
 * Fails unless the hostile texts are nothing but text in `container`: no element of another kind than `tags`, nothing
 * of them in an attribute, nothing run.
 */
export function expectPlainText(container: Element, tags: readonly string[]): void {
  const others = elementsIn(container).filter(({ tagName }) => !tags.includes(tagName.toLowerCase()));
  expect(others.map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(tellingAttributes(container)).toEqual([]);
  expect(window).not.toHaveProperty('hostile');
}

/** What the elements in `container` say that hold nothing but words. */
export function wordsIn(container: Element): string[] {
  return elementsIn(container).flatMap(({ childElementCount, textContent }) =>
    childElementCount === 0 && textContent !== null ? [textContent] : [],
  );
}
