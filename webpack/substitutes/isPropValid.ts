/** What Paste's components hand down to be looked at, and what is no property of an element. */
const NOT_FOR_ELEMENTS = ['as', 'theme', 'variant'];

/**
 * In place of `@emotion/is-prop-valid`, a list of all that an element can have: everything that our components hand to an
 * element is meant for it (2 KB less in the bundle).
 */
export default function isPropValid(name: string): boolean {
  return !NOT_FOR_ELEMENTS.includes(name);
}
