import { isRecord } from '../insights/parse/parseField';
import { needsSanitizing } from '../insights/parse/sanitizeText';
import { enUS, type StringKey, type Strings } from '../strings/en-US';
import { isLanguageTag, type LanguageTag } from '../strings/languages';
import type { Setting, SettingProblem } from './Setting';

/** Longer than any text of the plugin. A text of this length still fits on the screen. */
export const MAX_TEXT_CHARACTERS = 300;

/** Texts that replace the plugin's own texts, by the keys of `src/strings/en-US.ts`. */
export interface TextOverrides {
  inEveryLanguage: Partial<Strings>;
  /** These take precedence over those for every language. */
  inLanguage: Partial<Record<LanguageTag, Partial<Strings>>>;
}

type Report = (problem: SettingProblem) => void;

/** Texts by key and, nested below a language tag, texts for one language: `{ "es-MX": { … } }`. */
export function textsSetting(key: string): Setting<TextOverrides> {
  return {
    key,
    defaultValue: { inEveryLanguage: {}, inLanguage: {} },
    accepts: { kind: 'texts' },
    read: (value, report) => (isRecord(value) ? readTexts(key, value, report) : undefined),
  };
}

/** The texts that an admin has set for users of `language`. */
export function textOverridesFor(
  language: LanguageTag,
  { inEveryLanguage, inLanguage }: TextOverrides,
): Partial<Strings> {
  return { ...inEveryLanguage, ...inLanguage[language] };
}

function readTexts(path: string, configured: Record<string, unknown>, report: Report): TextOverrides {
  const textEntries = Object.entries(configured).filter(([key]) => !isLanguageTag(key));
  const inLanguage: TextOverrides['inLanguage'] = {};
  for (const [tag, languageTexts] of Object.entries(configured)) {
    if (!isLanguageTag(tag)) continue;
    const key = `${path}.${tag}`;
    if (isRecord(languageTexts))
      inLanguage[tag] = readTextEntries(key, Object.entries(languageTexts), report);
    else report({ kind: 'unusable', key, accepts: { kind: 'texts' } });
  }
  return { inEveryLanguage: readTextEntries(path, textEntries, report), inLanguage };
}

function readTextEntries(path: string, entries: [string, unknown][], report: Report): Partial<Strings> {
  const usable: Partial<Strings> = {};
  for (const [name, text] of entries) {
    const key = `${path}.${name}`;
    if (!isStringKey(name)) report({ kind: 'unknown', key });
    else if (isUsableText(name, text)) usable[name] = text;
    else report({ kind: 'unusable', key, accepts: { kind: 'text', values: placeholdersIn(enUS[name]) } });
  }
  return usable;
}

function isStringKey(key: string): key is StringKey {
  return Object.prototype.hasOwnProperty.call(enUS, key);
}

/** The beginning of a template of Flex or of an HTML tag. Flex and other plugins may draw a string as either. */
const TEMPLATE_OR_MARKUP = /\{\{|\}\}|<[a-z/!?]/i;

/**
 * A text with an unknown placeholder is not usable: the placeholder would show on the screen with its braces. Neither is
 * a template or markup. `src/strings/flexString.ts` makes both harmless too, wherever they are drawn. Hidden characters
 * would turn the text beside them, or leave a button without a name.
 */
function isUsableText(key: StringKey, text: unknown): text is string {
  if (typeof text !== 'string' || text.length > MAX_TEXT_CHARACTERS || text.trim() === '') return false;
  if (TEMPLATE_OR_MARKUP.test(text) || needsSanitizing(text, MAX_TEXT_CHARACTERS)) return false;
  const knownPlaceholders = placeholdersIn(enUS[key]);
  return placeholdersIn(text).every((placeholder) => knownPlaceholders.includes(placeholder));
}

/** The placeholders in a text, such as `{count}`. */
function placeholdersIn(text: string): string[] {
  return text.match(/\{\w+\}/g) ?? [];
}
