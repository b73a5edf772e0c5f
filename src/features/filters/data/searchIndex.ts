import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { normalizeForSearch } from './normalizeForSearch';

/** The number of comments to normalize before yielding to the browser. They take a fraction of a frame. */
const CHUNK_SIZE = 250;

/** More names of categories and reviewers than any account has. */
const MAX_REMEMBERED_NAMES = 5_000;

/** The words of the line above a comment that names its conversation, as the user sees them; `''` without a line. */
export type LineTextOf = (comment: AssessmentComment) => string;

/** What a search reads besides the comments. */
export interface SearchedFacts {
  /** Whether the user sees the names of reviewers. A search finds no name that is hidden. */
  showsReviewers: boolean;
  /** Another function when a line has changed. As long as it is the same, no line is read twice. */
  lineTextOf: LineTextOf;
}

export interface SearchIndex {
  /** Whether a normalized word occurs in what the user sees of a comment: text, category, reviewer, conversation. */
  hasWord: (comment: AssessmentComment, word: string, facts: SearchedFacts) => boolean;
  /**
   * Normalizes what has not been normalized yet in chunks that do not block the page. Returns a function that stops it.
   */
  indexInBackground: (comments: readonly AssessmentComment[], lineTextOf: LineTextOf) => () => void;
}

/** The line of a comment when it was last read. */
interface IndexedLine {
  readBy: LineTextOf;
  text: string;
  normalized: string;
}

/**
 * Creates an index of what users see of comments, in the form that the search compares. Normalizing ten thousand texts at
 * the first keystroke would cause a noticeable delay.
 */
export function createSearchIndex(): SearchIndex {
  const texts = new WeakMap<AssessmentComment, string>();
  const lines = new WeakMap<AssessmentComment, IndexedLine>();
  const names = new Map<string, string>();

  const textOf = (comment: AssessmentComment): string => {
    const indexed = texts.get(comment);
    if (indexed !== undefined) return indexed;
    const text = normalizeForSearch(comment.text);
    texts.set(comment, text);
    return text;
  };
  const lineOf = (comment: AssessmentComment, lineTextOf: LineTextOf): string => {
    const indexed = lines.get(comment);
    if (indexed?.readBy === lineTextOf) return indexed.normalized;
    const text = lineTextOf(comment);
    // Most lines stay the same when more becomes known about a few.
    const normalized = indexed?.text === text ? indexed.normalized : normalizeForSearch(text);
    lines.set(comment, { readBy: lineTextOf, text, normalized });
    return normalized;
  };
  const nameOf = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    if (names.size >= MAX_REMEMBERED_NAMES) names.clear();
    const normalized = normalizeForSearch(name);
    names.set(name, normalized);
    return normalized;
  };

  return {
    hasWord: (comment, word, { showsReviewers, lineTextOf }) =>
      textOf(comment).includes(word) ||
      nameOf(comment.category?.name ?? '').includes(word) ||
      (showsReviewers && nameOf(comment.reviewerName ?? '').includes(word)) ||
      lineOf(comment, lineTextOf).includes(word),
    indexInBackground(comments, lineTextOf) {
      const remaining = comments.filter(
        (comment) => !texts.has(comment) || lines.get(comment)?.readBy !== lineTextOf,
      );
      const index = (comment: AssessmentComment): void => {
        textOf(comment);
        lineOf(comment, lineTextOf);
      };
      return inChunks(remaining, index);
    },
  };
}

/** Calls `handle` for each comment, some in each turn of the event loop. Returns a function that stops it. */
function inChunks(
  comments: readonly AssessmentComment[],
  handle: (comment: AssessmentComment) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handleChunk = (start: number): void => {
    comments.slice(start, start + CHUNK_SIZE).forEach(handle);
    const next = start + CHUNK_SIZE;
    timer = next < comments.length ? setTimeout(() => handleChunk(next)) : undefined;
  };
  if (comments.length > 0) timer = setTimeout(() => handleChunk(0));
  return () => clearTimeout(timer);
}
