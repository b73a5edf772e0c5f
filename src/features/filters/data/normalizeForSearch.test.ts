import { normalizeForSearch, searchWords } from './normalizeForSearch';

it('normalizes case and accents', () => {
  expect(normalizeForSearch('Élève')).toBe('ELEVE');
});

/** The indexes of the comments that a search finds. */
function found(texts: readonly string[], search: string): number[] {
  const words = searchWords(search);
  return texts.flatMap((text, index) =>
    words.every((word) => normalizeForSearch(text).includes(word)) ? [index] : [],
  );
}

it.each<[texts: string[], search: string, indexes: number[]]>([
  [['ハンダ付けの説明が丁寧', 'パンダの話は不要'], 'ハンダ', [0]],
  [['ハンダ付け'], 'ﾊﾝﾀﾞ', [0]],
  [['かぎの交換を案内', 'かきの注文'], 'かき', [1]],
  [['किताब', 'कुतुब', 'कातिब'], 'किताब', [0]],
  [['มา', 'ม้า'], 'ม้า', [1]],
  [['한국', '하국'], '한국', [0]],
  [['Le café était froid', 'Cafeteria'], 'cafe', [0, 1]],
  [['Straße gesperrt'], 'strasse', [0]],
  [['Ωραία εξυπηρέτηση'], 'εξυπηρετηση', [0]],
  [['Ещё раз', 'Чай', 'Чаи'], 'еще', [0]],
  [['Ещё раз', 'Чай', 'Чаи'], 'чай', [1]],
  [['שָׁלוֹם'], 'שלום', [0]],
  [['مُمتاز'], 'ممتاز', [0]],
  [['Việt Nam'], 'viet', [0]],
  [['điện thoại', 'Łódź', 'Smørrebrød'], 'dien', [0]],
  [['điện thoại', 'Łódź', 'Smørrebrød'], 'lodz', [1]],
  [['điện thoại', 'Łódź', 'Smørrebrød'], 'smorre', [2]],
  [['Œuvre', 'Ærø'], 'oeuvre', [0]],
  [['Œuvre', 'Ærø'], 'aero', [1]],
  [['STRAẞE GESPERRT'], 'straße', [0]],
  [['İstanbul', 'Isparta'], 'istanbul', [0]],
  [['Σίσυφος'], 'ΣΙΣΥΦΟΣ', [0]],
  [['ўсе', 'усе'], 'усе', [1]],
  [['їжа', 'іжа'], 'іжа', [1]],
  [['أحمد'], 'احمد', [0]],
  [['كـتـاب'], 'كتاب', [0]],
  [['می\u200cخواهم'], 'میخواهم', [0]],
  [['Cooperate'], 'co\u00adoperate\u200b', [0]],
  [['I ❤ it'], '❤\ufe0f', [0]],
  [['Don’t hurry'], "don't", [0]],
  [['12 दिन', '१२ दिन', '१३ दिन'], '12', [0, 1]],
  [['Call 0800', '電話０８００', 'اتصل ٠٨٠٠', 'تماس ۰۸۰۰'], '0800', [0, 1, 2, 3]],
  [['Call 0800', '電話０８００', 'اتصل ٠٨٠٠', 'تماس ۰۸۰۰'], '٠٨٠٠', [0, 1, 2, 3]],
  [['At 2:14', '２：１４'], '２:１４', [0, 1]],
  [['85 %', '٨٥٪', '58%'], '٨٥', [0, 1]],
])('in %j, the search %s finds %j', (texts, search, indexes) => {
  expect(found(texts, search)).toEqual(indexes);
});

it.each([
  [' next  Step next ', ['NEXT', 'STEP']],
  ['\u200b \u00ad', []],
  ['a'.repeat(300), ['A'.repeat(200)]],
  ['a'.repeat(199) + '👍👍', [`${'A'.repeat(199)}👍`]],
])('splits the search %j into words', (search, words) => {
  expect(searchWords(search)).toEqual(words);
});
