import { isRecord } from '../insights/parse/parseField';
import { enUS, type StringKey, type Strings } from '../strings/en-US';
import { isLanguageTag, type LanguageTag } from '../strings/languages';
import type { Setting, SettingProblem } from './Setting';

/** Longer than any of ours; a text this long still fits its place on screen. */
export const MAX_TEXT_CHARACTERS = 300;

/** Wordings that take the place of the plugin's own, by the keys of `src/strings/en-US.ts`. */
export interface TextOverrides {
  inEveryLanguage: Partial<Strings>;
  /** These win over those for every language. */
  inLanguage: Partial<Record<LanguageTag, Partial<Strings>>>;
}

type Report = (problem: SettingProblem) => void;

/** Wordings by their keys and, in one more level, by a language's tag: `{ "es-MX": { … } }`. */
export function texts(key: string): Setting<TextOverrides> {
  return {
    key,
    defaultValue: { inEveryLanguage: {}, inLanguage: {} },
    accepts: { kind: 'texts' },
    read: (value, report) => (isRecord(value) ? usableTexts(key, value, report) : undefined),
  };
}

/** What an admin has set for people who read `language`. */
export function textOverridesFor(
  language: LanguageTag,
  { inEveryLanguage, inLanguage }: TextOverrides,
): Partial<Strings> {
  return { ...inEveryLanguage, ...inLanguage[language] };
}

function usableTexts(path: string, given: Record<string, unknown>, report: Report): TextOverrides {
  const ofKeys = Object.entries(given).filter(([key]) => !isLanguageTag(key));
  const inLanguage: TextOverrides['inLanguage'] = {};
  for (const [tag, ofLanguage] of Object.entries(given)) {
    if (!isLanguageTag(tag)) continue;
    const pathOfTag = `${path}.${tag}`;
    if (isRecord(ofLanguage)) inLanguage[tag] = usableWordings(pathOfTag, Object.entries(ofLanguage), report);
    else report({ kind: 'unusable', key: pathOfTag, accepts: { kind: 'texts' } });
  }
  return { inEveryLanguage: usableWordings(path, ofKeys, report), inLanguage };
}

function usableWordings(path: string, given: [string, unknown][], report: Report): Partial<Strings> {
  const usable: Partial<Strings> = {};
  for (const [name, wording] of given) {
    const key = `${path}.${name}`;
    if (!isStringKey(name)) report({ kind: 'unknown', key });
    else if (isWordingFor(name, wording)) usable[name] = wording;
    else report({ kind: 'unusable', key, accepts: { kind: 'text', values: valuesIn(enUS[name]) } });
  }
  return usable;
}

function isStringKey(key: string): key is StringKey {
  return Object.prototype.hasOwnProperty.call(enUS, key);
}

/** A value that the plugin does not fill in would stand on screen in its braces. */
function isWordingFor(key: StringKey, wording: unknown): wording is string {
  if (typeof wording !== 'string' || wording.trim() === '' || wording.length > MAX_TEXT_CHARACTERS) {
    return false;
  }
  const known = valuesIn(enUS[key]);
  return valuesIn(wording).every((value) => known.includes(value));
}

/** The values that a wording asks for: `{count}`. */
function valuesIn(wording: string): string[] {
  return wording.match(/\{\w+\}/g) ?? [];
}
