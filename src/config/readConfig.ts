import { isRecord } from '../insights/readField';

/** What an admin can set, at `custom_data.features.assessment_comments` of the Flex configuration. */
export interface PluginConfig {
  /** The worker attribute that holds the worker's Insights agent id; null when there is none. */
  agentIdAttribute: string | null;
}

const FEATURES = ['custom_data', 'features'] as const;
const OURS = 'assessment_comments';

/**
 * Reads the plugin's settings. What is missing or of another kind than it should be counts as not set.
 * @param configuration `manager.configuration`: the account's `ui_attributes`, under what `appConfig.js` sets locally.
 * Seen in Flex UI 2.17.1
 * @param onIgnored told the key of each setting that is there but cannot be used
 */
export function readConfig(configuration: unknown, onIgnored: (key: string) => void): PluginConfig {
  const features = FEATURES.reduce(fieldOf, configuration);
  const settings = readSetting(features, OURS, settingsRecord, onIgnored);
  return {
    agentIdAttribute: readSetting(settings, 'agent_id_attribute', attributeName, onIgnored) ?? null,
  };
}

/** @param read returns undefined for what is no such setting */
function readSetting<Setting>(
  settings: unknown,
  key: string,
  read: (value: unknown) => Setting | undefined,
  onIgnored: (key: string) => void,
): Setting | undefined {
  const value = fieldOf(settings, key);
  if (value === undefined || value === null) return undefined;
  const setting = read(value);
  if (setting === undefined) onIgnored(key);
  return setting;
}

function settingsRecord(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) ? value : undefined;
}

/** The name of a worker attribute; one at the top level, so that a dot is a part of the name. */
function attributeName(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** An own field of an object; undefined of anything else. */
export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;
}
