import { SETTINGS } from '../../../src/config/settings';
import { isTrustedBaseUrl } from '../../../src/config/trustedHost';
import { isRecord } from '../../../src/insights/parse/parseField';
import type { Attributes } from '../account/UiAttributes';
import { AGENT_PART, STORE_PART, type FunctionPart } from './functionParts';

export const { key: TRUST_KEY } = SETTINGS.insightsTrustedHost;

/** The settings that do nothing without the feedback store. */
export const STORE_SETTINGS: readonly string[] = [SETTINGS.seenEverywhere.key, SETTINGS.acknowledgements.key];

/** The URL of functions in the plugin's settings. */
export interface FunctionUrl {
  part: FunctionPart;
  /** Normalized; ends with a slash. */
  url: string;
  host: string;
}

/** The functions that the settings name. Insights itself and unusable URLs are left out: they need no trust. */
export function functionUrls(settings: unknown): readonly FunctionUrl[] {
  const values = isRecord(settings) ? settings : {};
  const read = (part: FunctionPart, setting: typeof SETTINGS.insightsBaseUrl): FunctionUrl[] => {
    const url = setting.read(values[setting.key], () => undefined) ?? null;
    return url === null ? [] : [{ part, url, host: new URL(url).host }];
  };
  return [
    ...read(AGENT_PART, SETTINGS.insightsBaseUrl).filter(({ url }) => !isTrustedBaseUrl(url, null)),
    ...read(STORE_PART, SETTINGS.functionsUrl),
  ];
}

/** The keys of the URLs that are new in the settings. All of them if the trusted host is another one. */
export function newUrlKeys(settings: Attributes, current: unknown): readonly string[] {
  const isSame = (key: string): boolean => isRecord(current) && current[key] === settings[key];
  const keys = functionUrls(settings).map(({ part: { urlKey } }) => urlKey);
  return isSame(TRUST_KEY) ? keys.filter((key) => !isSame(key)) : keys;
}

/** Settings without functions do not trust a host. */
export function withoutUnusedTrust(settings: Attributes): Attributes {
  return functionUrls(settings).length === 0 ? withoutTrust(settings) : settings;
}

export function withoutTrust(settings: Attributes): Attributes {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== TRUST_KEY));
}

/** A sentence if settings are on that do nothing, because no URL of the feedback store is set. */
export function missingStoreNotes(settings: unknown): string[] {
  if (!isRecord(settings) || (settings[STORE_PART.urlKey] ?? null) !== null) return [];
  const names = STORE_SETTINGS.filter((key) => settings[key] === true).map((key) => `"${key}"`);
  if (names.length === 0) return [];
  const does = names.length === 1 ? 'does' : 'do';
  return [
    `${names.join(' and ')} ${does} nothing without "${STORE_PART.urlKey}". \`npm run deploy -- --feedback\` deploys the ` +
      'feedback store, and sets it.',
  ];
}
