import { MAX_TEXT_CHARACTERS } from '../config/textsSetting';
import { enUS, type PluralKey, type StringKey, type Strings } from './en-US';
import { LANGUAGES } from './languages';
import { createTexts } from './Texts';

const isStringKey = (key: string): key is StringKey => key in enUS;
const isPluralKey = (key: string): key is PluralKey => `${key}One` in enUS && `${key}Other` in enUS;
const KEYS = Object.keys(enUS).filter(isStringKey);
const PLURAL_KEYS = KEYS.map((key) => key.replace(/One$/, '')).filter(isPluralKey);

/** The largest count in the plugin (`most_comments`). */
const MAX_COUNT = 10_000;

/** Texts that are the same in all languages. */
const SAME_AS_ENGLISH: readonly StringKey[] = [
  'AssessmentCommentsWithCode',
  'AssessmentCommentsFilterChoice',
  'AssessmentCommentsSetupCopiedLine',
  'AssessmentCommentsNewCountCapped',
  'AssessmentCommentsAcknowledgeWaitingOne',
  'AssessmentCommentsAcknowledgeWaitingOther',
  'AssessmentCommentsSummaryAtLeast',
  'AssessmentCommentsReviewerWithEmail',
  'AssessmentCommentsScore',
  'AssessmentCommentsPartOf',
  'AssessmentCommentsAddShortcut',
  'AssessmentCommentsAddShortcutMac',
];
const SAME_IN: Record<string, readonly StringKey[]> = {
  'es-MX': ['AssessmentCommentsExportNo'],
  'pt-BR': ['AssessmentCommentsPanelTitle', 'AssessmentCommentsSetupOk', 'AssessmentCommentsExportLink'],
};

const placeholdersIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

it('finds texts with plurals', () => {
  expect(PLURAL_KEYS).toContain('AssessmentCommentsShowing');
});

describe.each(Object.entries<Strings>(LANGUAGES))('%s', (tag, strings) => {
  it('has exactly one non-empty text for each key', () => {
    expect(Object.keys(strings).sort()).toEqual([...KEYS].sort());
    expect(KEYS.filter((key) => strings[key].trim() === '')).toEqual([]);
  });

  it('has the same placeholders as English', () => {
    const placeholders = (texts: Strings) => KEYS.map((key) => [key, placeholdersIn(texts[key])]);
    expect(placeholders(strings)).toEqual(placeholders(enUS));
  });

  it('has a text for each plural category that a count can have', () => {
    const rules = new Intl.PluralRules(tag);
    const categories = new Set(Array.from({ length: MAX_COUNT + 1 }, (_, count) => rules.select(count)));
    const suffixes = [...categories].map((category) => category.charAt(0).toUpperCase() + category.slice(1));
    const requiredKeys = PLURAL_KEYS.flatMap((key) => suffixes.map((suffix) => `${key}${suffix}`));
    expect(requiredKeys.filter((key) => !(key in strings))).toEqual([]);
  });

  it('includes the count in the text for "one", because other counts can use it too', () => {
    const singularTexts = PLURAL_KEYS.map((key) => strings[`${key}One`]);
    expect(singularTexts.filter((text) => !text.includes('{count}'))).toEqual([]);
  });

  it('has no text longer than its place on screen', () => {
    expect(KEYS.filter((key) => strings[key].length > MAX_TEXT_CHARACTERS)).toEqual([]);
  });

  it('has headings of at most seven words without a period', () => {
    const headings = KEYS.filter((key) => /Heading(One|Other)?$/.test(key)).map((key) => strings[key]);
    expect(headings.filter((heading) => heading.endsWith('.') || heading.split(' ').length > 7)).toEqual([]);
  });

  it('uses the general text for a count beyond its plural categories', () => {
    const million = createTexts(strings, tag).plural('AssessmentCommentsSummary', 1_000_000);
    expect(million).toContain(strings.AssessmentCommentsSummaryOther.replace('{count}', '').trim());
  });
});

it.each(Object.entries<Strings>(LANGUAGES).filter(([tag]) => !tag.startsWith('en')))(
  'has no English text in %s',
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
] as const)("keeps the plugin's tone in %s", (tag, unwanted) => {
  const texts = Object.values(LANGUAGES[tag]);
  expect(texts.filter((text) => new RegExp(unwanted, 'i').test(text))).toEqual([]);
});
