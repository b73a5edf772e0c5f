/**
 * The characters that have a meaning in a template of Flex (Handlebars), in HTML or in an attribute. Numbers instead of
 * names such as `&lt;`: a tool that changes the letters of all strings leaves them alone.
 */
const SPECIAL = /[&<>"'`]|\{(?=\{)|\}(?=\})/g;
const ENCODED = /&#(\d{2,3});/g;

/**
 * The form of a text for `manager.strings`. Flex compiles each of its strings as a Handlebars template and sets the
 * result as HTML (seen in Flex UI 2.17.1), and other plugins may draw them in the same way. In this form a text is
 * neither a template nor markup: wherever it is drawn, its characters appear as they were typed.
 */
export function toFlexString(text: string): string {
  return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

/** The text of a string from `manager.strings`. A string that another plugin has put there is usually unchanged. */
export function fromFlexString(flexString: string): string {
  return flexString.replace(ENCODED, (encoded, code: string) => {
    const character = String.fromCharCode(Number(code));
    return '&<>"\'`{}'.includes(character) ? character : encoded;
  });
}
