import { asciiNumbers } from '../../../shared/asciiNumbers';

/** Text in which no letter has more than one form. Testing for it is much cheaper than normalizing. */
const PLAIN_TEXT = /^[\s -~]*$/;

/** Whether normalizing a text changes nothing but its case. */
export function isPlainText(text: string): boolean {
  return PLAIN_TEXT.test(text);
}

/**
 * Invisible characters, such as joiners, soft hyphens and the selectors of emoji forms, and the Arabic kashida, which only
 * makes a word longer.
 */
const MEANINGLESS = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;

/**
 * Marks on letters of the scripts in which people search without them: accents, and the vowel points of Hebrew and
 * Arabic. In other scripts, such as kana and Devanagari, a mark makes another letter or is a vowel.
 */
const ACCENTED_LETTERS =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])(\p{M}+)/gu;

/** Cyrillic letters of their own that Unicode writes with a mark: й, ў, ї, ѓ and ќ. */
const MARKED_LETTERS = new Map([
  ['и', '\u0306'],
  ['у', '\u0306'],
  ['і', '\u0308'],
  ['г', '\u0301'],
  ['к', '\u0301'],
]);

/** Latin letters with a stroke, and ligatures, which Unicode does not take apart. */
const TAKEN_APART = new Map([
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ŧ', 't'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** The letter without its marks. */
function withoutMarks(_: string, letter: string, marks: string): string {
  const ownMark = MARKED_LETTERS.get(letter);
  return ownMark !== undefined && marks.includes(ownMark) ? letter + ownMark : letter;
}

/**
 * Text as the search compares it: in upper case, without accents, with straight apostrophes and with the digits 0 to 9.
 * Upper case unifies forms of a letter that lower case keeps apart, such as ß and SS, and lower case unifies ẞ and ß.
 */
export function normalizeForSearch(text: string): string {
  if (isPlainText(text)) return text.toUpperCase();
  return asciiNumbers(text)
    .replace(MEANINGLESS, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTED_LETTERS, withoutMarks)
    .replace(/[đħłøŧæœ]/g, (letter) => TAKEN_APART.get(letter) ?? letter)
    .normalize('NFC')
    .toUpperCase();
}

/** Longer than anything that a user types to find a comment. Normalizing a very long text takes time. */
const MAX_SEARCH_CHARACTERS = 200;

/** The words of a search as they are compared, each once. They occur in a matching comment in any order. */
export function searchWords(search: string): readonly string[] {
  // A character has at most two UTF-16 units, so the rest does not have to be split.
  const characters = [...search.slice(0, 2 * MAX_SEARCH_CHARACTERS)].slice(0, MAX_SEARCH_CHARACTERS);
  const words = normalizeForSearch(characters.join('')).split(/\s+/u);
  return [...new Set(words)].filter(Boolean);
}
