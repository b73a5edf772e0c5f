import { isRecord } from '../insights/parse/parseField';
import type { Setting, SettingProblem } from './Setting';
import { SETTINGS } from './settings';

/** What an admin has set, whole: what is not set, or cannot be used, is as usual. */
export type PluginConfig = { [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]['defaultValue'] };

/** Where the settings are in the Flex configuration. */
export const SETTINGS_PATH = ['custom_data', 'features', 'assessment_comments'] as const;

/**
 * Reads the plugin's settings. Settings that cannot be used, and names that are none, are told and otherwise left out.
 * @param configuration `manager.configuration`: the account's `ui_attributes`, under what `appConfig.js` sets locally.
 * Seen in Flex UI 2.17.1
 */
export function readConfig(configuration: unknown): { config: PluginConfig; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const report = (problem: SettingProblem): void => void problems.push(problem);
  const given = settingsIn(configuration, report);
  const values = Object.entries(SETTINGS).map(([name, setting]) => [
    name,
    readSetting<unknown>(given, setting, report),
  ]);
  // Each name with the value of its own setting: more than `fromEntries` can tell.
  const config = Object.fromEntries(values) as PluginConfig;
  const known = Object.values(SETTINGS).map(({ key }) => key);
  for (const key of Object.keys(given)) if (!known.includes(key)) report({ kind: 'unknown', key });
  return { config, problems };
}

/** The settings as they stand in the configuration; empty when there are none. */
function settingsIn(
  configuration: unknown,
  report: (problem: SettingProblem) => void,
): Record<string, unknown> {
  const settings = SETTINGS_PATH.reduce(fieldOf, configuration);
  if (isRecord(settings)) return settings;
  const isSet = settings !== undefined && settings !== null;
  if (isSet) report({ kind: 'unusable', key: SETTINGS_PATH[2], accepts: { kind: 'settings' } });
  return {};
}

/** What is not set, or set to null, is as usual. */
function readSetting<Value>(
  given: Record<string, unknown>,
  { key, defaultValue, accepts, read }: Setting<Value>,
  report: (problem: SettingProblem) => void,
): Value {
  const value = fieldOf(given, key);
  if (value === undefined || value === null) return defaultValue;
  const usable = read(value, report);
  if (usable === undefined) report({ kind: 'unusable', key, accepts });
  return usable ?? defaultValue;
}

/** An own field of an object; undefined of anything else. */
export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;
}
