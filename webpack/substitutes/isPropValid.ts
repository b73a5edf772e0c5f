/** Props that Paste's components use themselves and that are not attributes of an element. */
const PASTE_PROPS = ['as', 'theme', 'variant'];

/**
 * Replaces `@emotion/is-prop-valid`, a list of all valid attributes. The list is not needed, because everything that our
 * components pass to an element is meant for it (2 KB less in the bundle).
 */
export default function isPropValid(name: string): boolean {
  return !PASTE_PROPS.includes(name);
}
