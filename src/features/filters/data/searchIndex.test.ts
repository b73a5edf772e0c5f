import { sampleComments } from '../../../testing/fixtures/sampleComments';
import { createSearchIndex, normalizeForSearch } from './searchIndex';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Comments that count how often their text is read. Normalizing reads it once. */
function watchedComments(count: number) {
  const read = jest.fn();
  const comments = sampleComments(count).map((comment) => ({
    ...comment,
    get text() {
      read();
      return 'Élève';
    },
  }));
  return { comments, read };
}

it('normalizes case and accents', () => {
  const { comments } = watchedComments(1);

  expect(comments.map(createSearchIndex().textOf)).toEqual(['ELEVE']);
});

/** The indexes of the comments that a search finds. */
function found(texts: readonly string[], search: string): number[] {
  return texts.flatMap((text, index) =>
    normalizeForSearch(text).includes(normalizeForSearch(search)) ? [index] : [],
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
])('in %j, the search %s finds %j', (texts, search, indexes) => {
  expect(found(texts, search)).toEqual(indexes);
});

it('normalizes texts in batches in the background, each text once', () => {
  const { comments, read } = watchedComments(600);
  const { textOf, indexInBackground } = createSearchIndex();

  indexInBackground(comments);
  expect(read).not.toHaveBeenCalled();
  jest.runOnlyPendingTimers();
  expect(read).toHaveBeenCalledTimes(250);
  jest.runAllTimers();
  comments.forEach(textOf);
  indexInBackground(comments);
  jest.runAllTimers();

  expect(read).toHaveBeenCalledTimes(600);
});

it('stops normalizing on request', () => {
  const { comments, read } = watchedComments(600);
  const stop = createSearchIndex().indexInBackground(comments);
  jest.runOnlyPendingTimers();

  stop();
  jest.runAllTimers();

  expect(read).toHaveBeenCalledTimes(250);
});
