import { MAX_TEXT_CHARACTERS } from '../config/textsSetting';
import { enUS, type PluralKey, type StringKey, type Strings } from './en-US';
import { LANGUAGES } from './languages';
import { createTexts } from './Texts';

const KEYS = Object.keys(enUS) as StringKey[];
const PLURAL_KEYS = KEYS.filter((key) => `${key.replace(/One$/, '')}Other` in enUS)
  .filter((key) => key.endsWith('One'))
  .map((key) => key.replace(/One$/, '') as PluralKey);

/** The most that the plugin ever counts (`most_comments`). */
const MOST_COUNTED = 10_000;

/** What is the same word or sign in another language. */
const SAME_AS_ENGLISH: readonly StringKey[] = [
  'AssessmentCommentsWithCode',
  'AssessmentCommentsFilterChoice',
  'AssessmentCommentsSetupCopiedLine',
  'AssessmentCommentsNewCountCapped',
];
const SAME_IN: Record<string, readonly StringKey[]> = {
  'pt-BR': ['AssessmentCommentsPanelTitle', 'AssessmentCommentsSetupOk'],
};

const valuesIn = (wording: string): string[] => [...new Set(wording.match(/\{\w+\}/g))].sort();

it('knows texts with plurals', () => {
  expect(PLURAL_KEYS).toContain('AssessmentCommentsShowing');
});

describe.each(Object.entries<Strings>(LANGUAGES))('%s', (tag, strings) => {
  it('has a wording for every text, and for nothing else', () => {
    expect(Object.keys(strings).sort()).toEqual([...KEYS].sort());
    expect(KEYS.filter((key) => strings[key].trim() === '')).toEqual([]);
  });

  it('fills the same values in as English', () => {
    const values = (of: Strings) => KEYS.map((key) => [key, valuesIn(of[key])]);
    expect(values(strings)).toEqual(values(enUS));
  });

  it('has a wording for each plural category that a count of the plugin can have', () => {
    const rules = new Intl.PluralRules(tag);
    const categories = new Set(Array.from({ length: MOST_COUNTED + 1 }, (_, count) => rules.select(count)));
    const suffixes = [...categories].map((category) => category.charAt(0).toUpperCase() + category.slice(1));
    const wanted = PLURAL_KEYS.flatMap((key) => suffixes.map((suffix) => `${key}${suffix}`));
    expect(wanted.filter((key) => !(key in strings))).toEqual([]);
  });

  it('writes the count in a wording for one, because other counts can have it too', () => {
    const ones = PLURAL_KEYS.map((key) => strings[`${key}One`]);
    expect(ones.filter((wording) => !wording.includes('{count}'))).toEqual([]);
  });

  it('has no wording longer than its place on screen', () => {
    expect(KEYS.filter((key) => strings[key].length > MAX_TEXT_CHARACTERS)).toEqual([]);
  });

  it('has headings of one line, without a full stop', () => {
    const headings = KEYS.filter((key) => /Heading(One|Other)?$/.test(key)).map((key) => strings[key]);
    expect(headings.filter((wording) => wording.endsWith('.') || wording.split(' ').length > 8)).toEqual([]);
  });

  it('gives a count beyond its plural categories the general wording', () => {
    const million = createTexts(strings, tag).plural('AssessmentCommentsSummary', 1_000_000);
    expect(million).toContain(strings.AssessmentCommentsSummaryOther.replace('{count}', '').trim());
  });
});

it.each(Object.entries<Strings>(LANGUAGES).filter(([tag]) => !tag.startsWith('en')))(
  'leaves no English in %s',
  (tag, strings) => {
    const allowed = [...SAME_AS_ENGLISH, ...(SAME_IN[tag] ?? [])];
    expect(KEYS.filter((key) => strings[key] === enUS[key] && !allowed.includes(key))).toEqual([]);
    const words = /\b(the|your|comments?|load|loaded|agent|reviewer|please)\b/i;
    expect(KEYS.filter((key) => words.test(strings[key].replace(/\{\w+\}/g, '')))).toEqual([]);
  },
);

it.each([
  ['es-MX', 'por favor|disculp|lo sentimos|inválid|\\btú\\b|\\btus?\\b'],
  ['pt-BR', 'por favor|desculp|lamentamos|inválid|\\bteus?\\b'],
] as const)('keeps to the tone of the plugin in %s', (tag, unwanted) => {
  const wordings = Object.values(LANGUAGES[tag]);
  expect(wordings.filter((wording) => new RegExp(unwanted, 'i').test(wording))).toEqual([]);
});
