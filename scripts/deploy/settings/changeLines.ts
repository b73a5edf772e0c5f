import { isDeepStrictEqual } from 'node:util';
import { SETTINGS } from '../../../src/config/settings';
import { isRecord } from '../../../src/insights/parse/parseField';

/** One line for each setting or text that changes, such as `refresh_minutes: 10 (default) -> 30`, and one for the rest. */
export function changeLines(before: unknown, after: unknown): string[] {
  const [old, wanted] = [leavesOf('', before), leavesOf('', after)];
  const paths = [...new Set([...old.keys(), ...wanted.keys()])];
  const isUnchanged = (path: string): boolean => isDeepStrictEqual(old.get(path), wanted.get(path));
  const unchanged = paths.filter(isUnchanged);
  const changed = paths.filter((path) => !isUnchanged(path));
  return [
    ...changed.map((path) => `  ${escaped(path)}: ${valueText(path, old)} -> ${valueText(path, wanted)}`),
    ...(unchanged.length > 0 ? [`  Not changed: ${unchanged.map(escaped).join(', ')}`] : []),
  ];
}

/** The values by path, such as `texts.es-MX.Key`. A list is one value. */
function leavesOf(path: string, value: unknown): Map<string, unknown> {
  if (value === undefined || value === null) return new Map();
  if (!isRecord(value)) return new Map([[path || 'all settings', value]]);
  const entries = Object.entries(value).flatMap(([key, child]) => [
    ...leavesOf(path === '' ? key : `${path}.${key}`, child),
  ]);
  return new Map(entries);
}

/** A terminal would run control characters in a name. */
function escaped(path: string): string {
  return JSON.stringify(path).slice(1, -1);
}

function valueText(path: string, leaves: ReadonlyMap<string, unknown>): string {
  if (leaves.has(path)) return JSON.stringify(leaves.get(path));
  const setting = Object.values(SETTINGS).find(({ key }) => key === path);
  const defaultValue: unknown = setting?.defaultValue;
  const isShown = typeof defaultValue === 'boolean' || typeof defaultValue === 'number';
  return isShown ? `${defaultValue} (default)` : '(not set)';
}
