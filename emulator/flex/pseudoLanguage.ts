import type { FlexLanguage } from './flexLanguages';

/** The tag that browsers and phones use for accented English. */
const PSEUDO_TAG = 'en-XA';

/** How much longer a translation can be than short English. */
const LONGER_BY = 0.35;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = Array.from('àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ');
const FILLING = 'öñé ţŵö ţĥŕéé ƒöûŕ ';

/**
 * A pseudo language for testing. Text on the screen without accents and brackets does not come from `texts`,
 * and text without its closing bracket is cut off. Values such as `{count}` stay unchanged.
 */
export function pseudoLanguage(texts: Readonly<Record<string, string>>): FlexLanguage {
  const strings = Object.entries(texts).map(([key, wording]) => [key, pseudoWording(wording)]);
  return { tag: PSEUDO_TAG, name: 'Pseudo', strings: Object.fromEntries(strings) as Record<string, string> };
}

/** A text in the pseudo language. */
export function pseudoWording(wording: string): string {
  const accented = wording.replace(/\{\w+\}|[a-zA-Z]/g, (part) => ACCENTED[PLAIN.indexOf(part)] ?? part);
  const length = Math.ceil(wording.length * LONGER_BY);
  const filling = FILLING.repeat(Math.ceil(length / FILLING.length)).slice(0, length);
  return `⟦${accented} ${filling.trim()}⟧`;
}
