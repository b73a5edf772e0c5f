import { comparableName } from '../insights/parse/comparableName';
import { isRecord } from '../insights/parse/parseField';
import type { Accepted, Setting, SettingProblem } from './Setting';
import { nonEmptyText } from './settingTypes';

/** What a category says about the conversation. */
type ConfiguredTone = 'strength' | 'improve' | 'mustFix' | 'note';

/** Tones by the names of their categories, in their spelling. No two names are those of one category. */
export type CategoryTones = ReadonlyMap<string, ConfiguredTone>;

/** The words that stand for the tones in the configuration. */
const TONE_WORDS = new Map<string, ConfiguredTone>([
  ['strength', 'strength'],
  ['improve', 'improve'],
  ['must_fix', 'mustFix'],
  ['note', 'note'],
]);

const A_TONE: Accepted = { kind: 'choice', choices: [...TONE_WORDS.keys()] };

/** More categories than any account has. */
const MAX_ENTRIES = 200;

/** Tones by category: `{ "Good for Training": "strength" }`. An unusable entry is reported, and the others count. */
export function tonesSetting(key: string): Setting<CategoryTones> {
  return {
    key,
    defaultValue: new Map(),
    accepts: { kind: 'tones' },
    read: (value, report) => (isRecord(value) ? readTones(key, value, report) : undefined),
  };
}

function readTones(
  path: string,
  configured: Record<string, unknown>,
  report: (problem: SettingProblem) => void,
): CategoryTones {
  const entries = Object.entries(configured);
  if (entries.length > MAX_ENTRIES) report({ kind: 'tooMany', key: path, limit: MAX_ENTRIES });
  const tones = new Map<string, ConfiguredTone>();
  const comparableNames = new Set<string>();
  for (const [typedName, value] of entries.slice(0, MAX_ENTRIES)) {
    const key = `${path}.${typedName}`;
    const name = nonEmptyText(typedName);
    const tone = typeof value === 'string' ? TONE_WORDS.get(value) : undefined;
    // As for a setting, null is the default: a category without a tone.
    if (value === null) continue;
    if (name === undefined) report({ kind: 'unusable', key, accepts: { kind: 'categoryName' } });
    else if (tone === undefined) report({ kind: 'unusable', key, accepts: A_TONE });
    else if (comparableNames.has(comparableName(name))) report({ kind: 'duplicate', key });
    else {
      tones.set(name, tone);
      comparableNames.add(comparableName(name));
    }
  }
  return tones;
}
