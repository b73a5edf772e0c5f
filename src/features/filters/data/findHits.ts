import { isPlainText, normalizeForSearch } from './normalizeForSearch';
import { clusterEnds } from './textClusters';

/** A range of a text in UTF-16 units, as `String.slice` takes them. */
export interface TextRange {
  start: number;
  end: number;
}

/** A part of a text. All parts of a text, one after the other, are the text. */
export interface TextPart {
  text: string;
  isHit: boolean;
}

/** A normalized text, and where each of its UTF-16 units comes from in the original. */
interface AlignedText {
  normalized: string;
  originOf: (unit: number) => TextRange;
}

/** A search for one letter would otherwise mark every other letter of a long text. */
const MAX_HITS = 200;

/**
 * Where the words of a search occur in a text as it is shown. The ranges are in order and do not touch each other. Each
 * consists of whole characters as users see them: a hit in the middle of a ligature or of a letter with marks covers all
 * of it. Takes time in proportion to the length of the text.
 * @param words as `searchWords` returns them
 * @returns about 200 ranges at most, and always the first one of each word
 */
export function findHits(text: string, words: readonly string[]): TextRange[] {
  if (words.length === 0 || text === '') return [];
  const { normalized, originOf } = alignedText(text);
  const firsts: TextRange[] = [];
  const hits: TextRange[] = [];
  for (const word of words) {
    const starts = occurrencesOf(word, normalized);
    const ranges = starts.map((start) => ({
      start: originOf(start).start,
      end: originOf(start + word.length - 1).end,
    }));
    firsts.push(...ranges.slice(0, 1));
    hits.push(...ranges);
  }
  const merged = merge(hits);
  if (merged.length <= MAX_HITS) return merged;
  const firstStarts = firsts.map(({ start }) => start);
  return merged.filter(
    ({ start, end }, index) => index < MAX_HITS || firstStarts.some((first) => first >= start && first < end),
  );
}

/** Splits a text into what the words of a search found and the rest. A text without a hit is one part. */
export function partsOfText(text: string, words: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  let position = 0;
  for (const { start, end } of findHits(text, words)) {
    if (start > position) parts.push({ text: text.slice(position, start), isHit: false });
    parts.push({ text: text.slice(start, end), isHit: true });
    position = end;
  }
  if (position < text.length || parts.length === 0) parts.push({ text: text.slice(position), isHit: false });
  return parts;
}

/** Where a word starts in a text. Occurrences may overlap: in "banana", "ana" occurs twice. */
function occurrencesOf(word: string, text: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) starts.push(start);
  return starts;
}

/** The ranges in order, with those that overlap or touch as one. */
function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const previous = merged[merged.length - 1];
    if (previous && start <= previous.end) previous.end = Math.max(previous.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Normalizes a text cluster by cluster, because normalizing changes lengths: ß becomes SS, and accents disappear. */
function alignedText(text: string): AlignedText {
  if (isPlainText(text)) {
    return {
      normalized: normalizeForSearch(text),
      originOf: (unit) => ({ start: unit, end: unit + 1 }),
    };
  }
  // A text has only a few different clusters.
  const known = new Map<string, string>();
  const origins: TextRange[] = [];
  let normalized = '';
  let start = 0;
  for (const end of clusterEnds(text)) {
    const cluster = text.slice(start, end);
    const piece = known.get(cluster) ?? normalizeForSearch(cluster);
    known.set(cluster, piece);
    const origin = { start, end };
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(origin);
    normalized += piece;
    start = end;
  }
  return { normalized, originOf: (unit) => origins[unit] ?? { start: 0, end: text.length } };
}
