import { findHits, partsOfText } from './findHits';
import { searchWords } from './normalizeForSearch';

/** The text with each hit in brackets. */
const marked = (text: string, search: string): string =>
  partsOfText(text, searchWords(search))
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('');

it.each([
  ['Clear greeting, well done', 'greet', 'Clear [greet]ing, well done'],
  ['Well done, WELL done', 'well', '[Well] done, [WELL] done'],
  ['banana', 'ana', 'b[anana]'],
  ['abcdef', 'abc bcd ef', '[abcdef]'],
  ['Die Straße war gesperrt', 'strasse', 'Die [Straße] war gesperrt'],
  ['STRASSE', 'straße', '[STRASSE]'],
  ['Straße', 'stras', '[Straß]e'],
  ['Le café était froid', 'cafe', 'Le [café] était froid'],
  ['cafe\u0301 noir', 'CAFÉ', '[cafe\u0301] noir'],
  ['ﬃ: difficult oﬃce', 'ffice', 'ﬃ: difficult o[ﬃce]'],
  ['Œuvre', 'oe', '[Œ]uvre'],
  ['co\u00adope\u200brate', 'cooper', '[co\u00adope\u200br]ate'],
  ['ﾊﾝﾀﾞ付け', 'ハンダ', '[ﾊﾝﾀﾞ]付け'],
  ['かぎの交換', 'かぎ', '[かぎ]の交換'],
  ['한국어', '한국', '[한국]어'],
  ['한국어'.normalize('NFD'), '한국', `[${'한국'.normalize('NFD')}]${'어'.normalize('NFD')}`],
  ['शिक्षक', 'शि', '[शि]क्षक'],
  ['كـتـاب مُمتاز', 'ممتاز كتاب', '[كـتـاب] [مُمتاز]'],
  ['می\u200cخواهم', 'خواهم', 'می\u200c[خواهم]'],
  ['น้ำ', 'น', '[น้ำ]'],
  ['İstanbul', 'istan', '[İstan]bul'],
  ['Nice 👩🏽‍💻 work 🇩🇪🇫🇷', '👩', 'Nice [👩🏽‍💻] work 🇩🇪🇫🇷'],
  ['🇩🇪🇫🇷', '🇫🇷', '🇩🇪[🇫🇷]'],
  ['🇩🇪🇫🇷', '🇩', '[🇩🇪]🇫🇷'],
  ['क्षेत्र', 'क', '[क्षे]त्र'],
  ['１２ von १२', '12', '[１２] von [१२]'],
  ['Call 0800', '٠٨٠٠', 'Call [0800]'],
  ['one\ntwo', 'two', 'one\n[two]'],
  ['hello', 'bye', 'hello'],
  ['hello', ' ', 'hello'],
  ['', 'hello', ''],
])('in %j, marks the hits of %j', (text, search, expected) => {
  expect(marked(text, search)).toBe(expected);
});

it('marks the words that occur, because the others can be in another field', () => {
  expect(marked('Clear greeting', 'vera greeting')).toBe('Clear [greeting]');
});

it('marks at most about 200 places, and each word at least once', () => {
  const text = `${'a '.repeat(4_900)}at last`;
  const hits = findHits(text, searchWords('a last'));

  expect(hits).toHaveLength(201);
  expect(hits.slice(-1)).toEqual([{ start: text.length - 4, end: text.length }]);
});

it.each([
  ['letters', 'é'],
  ['marks', '\u0301'],
  ['joiners', '👩\u200d'],
  ['invisible characters', '\u00ad'],
  ['flags', '🇩'],
  ['syllables', 'ᄀ'],
  ['signs around others', '\u0600'],
])('takes no more than 100 ms for ten thousand %s', (_, characters) => {
  const text = `${characters.repeat(10_000 / characters.length)}e`;
  const measure = (): number => {
    const startedAt = performance.now();
    partsOfText(text, searchWords(`e ${characters}`));
    return performance.now() - startedAt;
  };

  // The best of three runs, because the machine may be busy with something else.
  expect(Math.min(measure(), measure(), measure())).toBeLessThan(100);
});
