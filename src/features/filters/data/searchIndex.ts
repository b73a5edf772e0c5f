import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';

/** Text in which no letter has more than one form. Testing for it is much cheaper than normalizing. */
const PLAIN_TEXT = /^[\s -~]*$/;

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
 * Text as the search compares it: in upper case, without accents, with straight apostrophes. Upper case unifies forms of a letter that lower case
 * keeps apart, such as ß and SS, and lower case unifies ẞ and ß.
 */
export function normalizeForSearch(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toUpperCase();
  return text
    .replace(MEANINGLESS, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTED_LETTERS, withoutMarks)
    .replace(/[đħłøŧæœ]/g, (letter) => TAKEN_APART.get(letter) ?? letter)
    .normalize('NFC')
    .toUpperCase();
}

/** The number of comments to normalize before yielding to the browser. They take a fraction of a frame. */
const CHUNK_SIZE = 250;

export interface SearchIndex {
  /** The normalized text of a comment. */
  textOf: (comment: AssessmentComment) => string;
  /** Normalizes the remaining texts in chunks that do not block the page. Returns a function that stops it. */
  indexInBackground: (comments: readonly AssessmentComment[]) => () => void;
}

/**
 * Creates an index of the texts of comments as the search compares them. Normalizing ten thousand texts at the first
 * keystroke would cause a noticeable delay.
 */
export function createSearchIndex(): SearchIndex {
  const texts = new WeakMap<AssessmentComment, string>();
  const textOf = (comment: AssessmentComment): string => {
    const indexed = texts.get(comment);
    if (indexed !== undefined) return indexed;
    const text = normalizeForSearch(comment.text);
    texts.set(comment, text);
    return text;
  };
  const indexInBackground = (comments: readonly AssessmentComment[]): (() => void) => {
    const remaining = comments.filter((comment) => !texts.has(comment));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const indexChunk = (start: number): void => {
      remaining.slice(start, start + CHUNK_SIZE).forEach(textOf);
      const next = start + CHUNK_SIZE;
      timer = next < remaining.length ? setTimeout(() => indexChunk(next)) : undefined;
    };
    if (remaining.length > 0) timer = setTimeout(() => indexChunk(0));
    return () => clearTimeout(timer);
  };
  return { textOf, indexInBackground };
}
