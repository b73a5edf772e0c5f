import fc from 'fast-check';
import { HOSTILE_TEXTS } from '../../../testing/fixtures/hostileTexts';
import { propertyRuns } from '../../../testing/fixtures/properties';
import { sampleComment } from '../../../testing/fixtures/sampleComments';
import { filterComments, NO_FACTS } from './filterComments';
import { findHits, partsOfText } from './findHits';
import { NO_FILTERS } from './CommentFilters';
import { normalizeForSearch, searchWords } from './normalizeForSearch';
import { createSearchIndex } from './searchIndex';

/** The part of `Intl.Segmenter` that TypeScript's library for our target does not know. */
interface GraphemeSegmenter {
  segment: (text: string) => Iterable<{ index: number }>;
}
const { Segmenter } = Intl as unknown as {
  Segmenter: new (locale: string, options: { granularity: 'grapheme' }) => GraphemeSegmenter;
};
const graphemes = new Segmenter('en', { granularity: 'grapheme' });

/** Pieces in which normalizing changes lengths, or of which one character consists. */
const PIECES = [
  ...['a', 'B', 'e', ' ', '\n', 'ß', 'ẞ', 'ﬃ', 'Œ', 'é', 'e\u0301', '\u0301', '\u0327', 'İ', 'ı', 'ŉ', '½'],
  ...['Σ', 'ς', 'й', 'ё', 'ا', 'أ', 'ـ', '\u064e', 'ש\u05c1', '\u0600', 'क', '\u094d', 'ि', 'क़', 'த', 'ொ'],
  ...['か', 'が', '\u3099', 'ｶ', 'ﾞ', 'パ', '가', '각', 'ᄀ', '\u1161', '\u11a8', 'ㅎ', 'ㅏ', 'น', '้', 'ำ'],
  ...['👩', '\u200d', '💻', '🏽', '🇩', '🇪', '❤', '\ufe0f', '1', '１', '१', '١', '𝟏', '①', '\u20e3'],
  ...['\u00ad', '\u200b', '\u200c', '\u2060', '\ud83d', '\udc00', '\u00a8', '’', '٪', '\u115f'],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(...HOSTILE_TEXTS.map(({ text }) => text.slice(0, 300))),
);
/** A text and a search that is a part of it, so that it is usually found. */
const searchedTexts = fc
  .tuple(texts, fc.nat(12), fc.nat(4))
  .map(([text, start, length]) => ({ text, search: text.slice(start, start + length + 1) }));

it('splits a text into parts that are the text, between characters as users see them', () => {
  fc.assert(
    fc.property(searchedTexts, ({ text, search }) => {
      const parts = partsOfText(text, searchWords(search)).map((part) => part.text);
      const boundaries = new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length);
      let position = 0;
      for (const part of parts) {
        position += part.length;
        expect(boundaries).toContain(position);
      }
      expect(parts.join('')).toBe(text);
    }),
    { ...propertyRuns(), numRuns: 3_000 },
  );
});

it('marks every word that the search finds, and nothing that it does not find', () => {
  fc.assert(
    fc.property(searchedTexts, texts, ({ text, search }, other) => {
      const words = searchWords(`${search} ${other}`);
      const found = words.filter((word) => normalizeForSearch(text).includes(word));
      const hits = findHits(text, words).map(({ start, end }) => normalizeForSearch(text.slice(start, end)));

      for (const word of found) expect(hits.some((hit) => hit.includes(word))).toBe(true);
      for (const hit of hits) expect(found.some((word) => hit.includes(word))).toBe(true);
    }),
    { ...propertyRuns(), numRuns: 3_000 },
  );
});

it('marks each word of a search somewhere in each comment that it finds', () => {
  fc.assert(
    fc.property(fc.tuple(texts, texts, texts, texts), fc.nat(3), fc.nat(6), (fields, field, start) => {
      const [text, category, reviewerName, line] = fields;
      const comment = sampleComment({ text, category: { id: null, name: category }, reviewerName });
      const search = (fields[field] ?? '').slice(start, start + 5);
      const facts = { ...NO_FACTS, lineTextOf: () => line };
      const filters = { ...NO_FILTERS, search };
      const index = createSearchIndex();

      // A part of a letter, such as an accent alone, is not found where the letter is.
      fc.pre(filterComments([comment], filters, 0, index, facts).length > 0);
      for (const word of searchWords(search)) {
        expect(fields.some((each) => findHits(each, [word]).length > 0)).toBe(true);
      }
    }),
    { ...propertyRuns(), numRuns: 1_000 },
  );
});
