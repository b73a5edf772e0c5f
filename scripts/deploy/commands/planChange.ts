import { SETTINGS } from '../../../src/config/settings';
import { isRecord } from '../../../src/insights/parse/parseField';
import type { Attributes } from '../account/UiAttributes';
import { Failure } from '../script/Failure';
import { unknownRoles, unknownSettingText, unusableSettings } from '../settings/settingProblems';
import { changedSettings, givenSettings, type SettingsChange } from '../settings/settingsChange';
import {
  hasOtherAgentFunction,
  trustedSettings,
  withoutUnusedTrust,
  type TrustContext,
} from './trustedSettings';

const { key: URL_KEY } = SETTINGS.insightsBaseUrl;
const { key: TRUST_KEY } = SETTINGS.insightsTrustedHost;

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
  if (URL_KEY in given || context.trustHost !== undefined) {
    return trustedSettings(settings, context, print);
  }
  return withoutUnusedTrust(settings);
}

/**
 * Former settings as they were, even if the plugin cannot use all of them. Only an agent function is checked, because its
 * domain may belong to someone else by now. A trusted host without an agent function does not come back.
 *
 * @throws Failure if its host is not trusted, or if the function would not serve agents
 */
export async function planRestore(
  settings: Attributes,
  current: unknown,
  context: TrustContext,
  print: (line: string) => void,
): Promise<Attributes> {
  return hasOtherAgentFunction(settings, current)
    ? trustedSettings(settings, context, print)
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
  if (!(TRUST_KEY in given) || URL_KEY in given) return [];
  return [`"${TRUST_KEY}" is set together with "${URL_KEY}". Use --trust-host for a host of your own.`];
}
