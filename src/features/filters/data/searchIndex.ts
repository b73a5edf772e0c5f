import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';

/** Text without any letter that has more than one form. Much cheaper to see than to fold. */
const PLAIN_TEXT = /^[\s -~]*$/;

/** Upper case makes the forms of a letter one that lower case keeps apart, such as ß and SS; marks are left out. */
export function normalizeForSearch(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toUpperCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase();
}

/** Comments folded between two looks at the clock; a fraction of a frame. */
const PIECE = 250;

export interface SearchIndex {
  textOf: (comment: AssessmentComment) => string;
  /** Folds what is not folded in pieces that hold nothing up. Returns how to stop it. */
  indexInBackground: (comments: readonly AssessmentComment[]) => () => void;
}

/** The texts of comments as they are searched. Folding ten thousand at the first typed letter would be felt. */
export function createSearchIndex(): SearchIndex {
  const known = new WeakMap<AssessmentComment, string>();
  const textOf = (comment: AssessmentComment): string => {
    const before = known.get(comment);
    if (before !== undefined) return before;
    const text = normalizeForSearch(comment.text);
    known.set(comment, text);
    return text;
  };
  const foldAhead = (comments: readonly AssessmentComment[]): (() => void) => {
    const left = comments.filter((comment) => !known.has(comment));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const foldFrom = (begin: number): void => {
      left.slice(begin, begin + PIECE).forEach(textOf);
      const next = begin + PIECE;
      timer = next < left.length ? setTimeout(() => foldFrom(next)) : undefined;
    };
    if (left.length > 0) timer = setTimeout(() => foldFrom(0));
    return () => clearTimeout(timer);
  };
  return { textOf, indexInBackground: foldAhead };
}
