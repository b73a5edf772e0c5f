import { HOSTILE_TEXTS } from './fixtures/hostileTexts';

/** Enough of a text to recognize it. */
const RECOGNIZABLE_LENGTH = 12;

const elementsIn = (container: Element): Element[] => [...container.querySelectorAll('*')];

/** The attributes in `container` that contain the start of a hostile text. */
function hostileAttributes(container: Element): string[] {
  const starts = HOSTILE_TEXTS.map(({ text }) => text.trim().slice(0, RECOGNIZABLE_LENGTH)).filter(Boolean);
  const attributes = elementsIn(container).flatMap((element) => [...element.attributes]);
  return attributes
    .filter(({ value }) => starts.some((start) => value.includes(start)))
    .map(({ name, value }) => `${name}: ${value}`);
}

/**
 * Fails unless the hostile texts are plain text in `container`: it has only elements with the given `tags`, no attribute
 * contains a hostile text, and no script ran.
 */
export function expectPlainText(container: Element, tags: readonly string[]): void {
  const otherElements = elementsIn(container).filter(({ tagName }) => !tags.includes(tagName.toLowerCase()));
  expect(otherElements.map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(hostileAttributes(container)).toEqual([]);
  expect(window).not.toHaveProperty('hostile');
}

/** The texts of the elements in `container` that have no child elements. */
export function wordsIn(container: Element): string[] {
  return elementsIn(container).flatMap(({ childElementCount, textContent }) =>
    childElementCount === 0 && textContent !== null ? [textContent] : [],
  );
}
