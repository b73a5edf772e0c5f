import { SETTINGS } from '../../../src/config/settings';
import { isRecord } from '../../../src/insights/parse/parseField';
import type { Attributes } from '../account/UiAttributes';
import { Failure } from '../script/Failure';
import { unknownRoles, unknownSettingText, unusableSettings } from '../settings/settingProblems';
import { changedSettings, givenSettings, type SettingsChange } from '../settings/settingsChange';
import { FUNCTION_PARTS } from './functionParts';
import { newUrlKeys, TRUST_KEY, withoutUnusedTrust } from './functionUrls';
import { trustedSettings, type TrustContext } from './trustedSettings';

const URL_KEYS = FUNCTION_PARTS.map(({ urlKey }) => urlKey);

export interface PlanContext extends TrustContext {
  /** The account's own roles, from the option `--custom-role`. */
  customRoles: readonly string[];
}

/**
 * Checks a change, and computes the settings after it. Only what the change sets is checked, so an old mistake in other
 * settings does not prevent it.
 *
 * @param current the settings of the account
 * @throws Failure that says what is wrong with the change
 */
export async function planChange(
  change: SettingsChange,
  current: unknown,
  context: PlanContext,
  print: (line: string) => void,
): Promise<Attributes> {
  const given = givenSettings(change);
  const problems = [
    ...unusableSettings(given),
    ...unknownRoles(given, context.customRoles),
    ...unknownRemovals(change, current),
    ...separateTrust(given),
  ];
  if (problems.length > 0) throw new Failure(`${problems.join(' ')} Nothing was changed.`);
  const settings = changedSettings(current, change);
  if (context.trustHost !== undefined) return trustedSettings(settings, URL_KEYS, context, print);
  const changed = URL_KEYS.filter((key) => key in given);
  return changed.length > 0
    ? trustedSettings(settings, changed, context, print)
    : withoutUnusedTrust(settings);
}

/**
 * Former settings as they were, even if the plugin cannot use all of them. Only functions are checked, because their
 * domain may belong to someone else by now. A trusted host without functions does not come back.
 *
 * @throws Failure if their host is not trusted, or if the functions would not serve users
 */
export async function planRestore(
  settings: Attributes,
  current: unknown,
  context: TrustContext,
  print: (line: string) => void,
): Promise<Attributes> {
  const changed = newUrlKeys(settings, current);
  return changed.length > 0
    ? trustedSettings(settings, changed, context, print)
    : withoutUnusedTrust(settings);
}

/** A sentence for each key to remove that is neither a setting nor in the account. */
function unknownRemovals({ patches }: SettingsChange, current: unknown): string[] {
  const known: readonly string[] = Object.values(SETTINGS).map(({ key }) => key);
  return patches
    .flatMap((patch) => Object.entries(patch))
    .filter(
      ([key, value]) => value === null && !known.includes(key) && !(isRecord(current) && key in current),
    )
    .map(([key]) => unknownSettingText(key));
}

/** The trusted host always follows the URL. */
function separateTrust(given: Attributes): string[] {
  if (!(TRUST_KEY in given) || URL_KEYS.some((key) => key in given)) return [];
  const keys = URL_KEYS.map((key) => `"${key}"`).join(' or ');
  return [`"${TRUST_KEY}" is set together with ${keys}. Use --trust-host for a host of your own.`];
}
