import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';

/** Text in which no letter has more than one form. Testing for it is much cheaper than normalizing. */
const PLAIN_TEXT = /^[\s -~]*$/;

/**
 * Marks on letters of the scripts in which people search without them: accents, and the vowel points of Hebrew and
 * Arabic. In other scripts, such as kana and Devanagari, a mark makes another letter or is a vowel.
 */
const ACCENTED_LETTERS =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])(\p{M}+)/gu;
const BREVE = '\u0306';

/** The letter without its marks. The Cyrillic short i is a letter of its own, although Unicode writes it with a mark. */
function withoutMarks(_: string, letter: string, marks: string): string {
  const isShortI = (letter === 'и' || letter === 'И') && marks.includes(BREVE);
  return isShortI ? letter + BREVE : letter;
}

/**
 * Text as the search compares it: in upper case and without accents. Upper case unifies forms of a letter that lower case
 * keeps apart, such as ß and SS.
 */
export function normalizeForSearch(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toUpperCase();
  return text.normalize('NFKD').replace(ACCENTED_LETTERS, withoutMarks).normalize('NFC').toUpperCase();
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
