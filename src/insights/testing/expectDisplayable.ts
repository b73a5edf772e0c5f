/**
 * What no displayed text may contain: control characters except line feeds and tabs, direction overrides, invisible
 * characters and lone surrogates.
 */
const UNSAFE =
  /(?![\n\t])(?:\u034f|[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb])/u;
const MAX_CHARACTERS = 10_000;

/** Throws unless every text in `value` can be displayed unchanged and every number is finite, at any depth. */
export function expectDisplayable(value: unknown, path = 'it'): void {
  if (typeof value === 'string') expectDisplayableText(value, path);
  else if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is no number`);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) expectDisplayable(field, `${path}.${name}`);
  }
}

function expectDisplayableText(text: string, path: string): void {
  const unsafe = UNSAFE.exec(text);
  if (unsafe) throw new Error(`${path} holds U+${unsafe[0].codePointAt(0)?.toString(16) ?? ''}`);
  if (text.length > MAX_CHARACTERS && [...text].length > MAX_CHARACTERS)
    throw new Error(`${path} is too long`);
}
