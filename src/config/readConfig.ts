import { isRecord } from '../insights/parse/parseField';
import type { Setting, SettingProblem } from './Setting';
import { SETTINGS } from './settings';
import { isTrustedBaseUrl, isTrustedHost } from './trustedHost';

/** All settings of the plugin. Missing and unusable settings have their default values. */
export type PluginConfig = { [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]['defaultValue'] };

/** The path of the settings in the Flex configuration. */
export const SETTINGS_PATH = ['custom_data', 'features', 'assessment_comments'] as const;

/**
 * Reads the plugin's settings. Unusable settings and unknown names are reported and otherwise ignored.
 * @param configuration `manager.configuration`: the account's `ui_attributes`, overridden locally by `appConfig.js`.
 * Seen in Flex UI 2.17.1
 */
export function readConfig(configuration: unknown): { config: PluginConfig; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const report = (problem: SettingProblem): void => void problems.push(problem);
  const configured = findSettings(configuration, report);
  const values = Object.entries(SETTINGS).map(([name, setting]) => [
    name,
    readSetting<unknown>(configured, setting, report),
  ]);
  // The type of `fromEntries` cannot express that each name has the value of its own setting.
  const config = Object.fromEntries(values) as PluginConfig;
  const knownKeys = Object.values(SETTINGS).map(({ key }) => key);
  for (const key of Object.keys(configured)) {
    if (!knownKeys.includes(key)) report({ kind: 'unknown', key });
  }
  return { config: withTrustedHostOnly(config, report), problems };
}

/** Without trust in their host, the functions are not used, so that no token goes there. */
function withTrustedHostOnly(config: PluginConfig, report: (problem: SettingProblem) => void): PluginConfig {
  const { insightsBaseUrl, functionsUrl, insightsTrustedHost } = config;
  const untrust = ({ key }: { key: string }): null => {
    report({ kind: 'untrustedHost', key });
    return null;
  };
  return {
    ...config,
    insightsBaseUrl:
      insightsBaseUrl === null || isTrustedBaseUrl(insightsBaseUrl, insightsTrustedHost)
        ? insightsBaseUrl
        : untrust(SETTINGS.insightsBaseUrl),
    functionsUrl:
      functionsUrl === null || isTrustedHost(functionsUrl, insightsTrustedHost)
        ? functionsUrl
        : untrust(SETTINGS.functionsUrl),
  };
}

/** The raw settings in the configuration; empty when there are none. */
function findSettings(
  configuration: unknown,
  report: (problem: SettingProblem) => void,
): Record<string, unknown> {
  const settings = SETTINGS_PATH.reduce(fieldOf, configuration);
  if (isRecord(settings)) return settings;
  const isSet = settings !== undefined && settings !== null;
  if (isSet) report({ kind: 'unusable', key: SETTINGS_PATH[2], accepts: { kind: 'settings' } });
  return {};
}

/** Reads one setting. A missing setting, or null, gets the default value. */
function readSetting<Value>(
  configured: Record<string, unknown>,
  { key, defaultValue, accepts, read }: Setting<Value>,
  report: (problem: SettingProblem) => void,
): Value {
  const value = fieldOf(configured, key);
  if (value === undefined || value === null) return defaultValue;
  const usable = read(value, report);
  if (usable === undefined) report({ kind: 'unusable', key, accepts });
  return usable ?? defaultValue;
}

/** The value of an object's own property; undefined for anything else. */
export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;
}
