import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../../../src/insights/parse/parseField';
import type { Attributes, UiAttributes } from '../../account/UiAttributes';
import { configurePlugin, settingsIn, type ConfigureContext } from '../../commands/configurePlugin';
import { STORE_PART, type FunctionPart } from '../../commands/functionParts';
import {
  functionUrls,
  STORE_SETTINGS,
  TRUST_KEY,
  withoutUnusedTrust,
  type FunctionUrl,
} from '../../commands/functionUrls';
import { Failure } from '../../script/Failure';
import { changedSettings } from '../../settings/settingsChange';
import type { Undo } from '../../script/Undo';

/** The functions in the plugin's settings, by what they are for. */
export async function readUsedFunctions(
  account: Pick<UiAttributes, 'read'>,
): Promise<readonly FunctionUrl[]> {
  return functionUrls(settingsIn(await account.read()));
}

/** What to change of the settings. */
export interface SettingsTarget {
  /** Where the functions are. Null to take them out of the settings. */
  domain: string | null;
  /** What they are for. The URLs of the other parts stay. */
  parts: readonly FunctionPart[];
  /** Whether the settings that do nothing without a part are removed with it. */
  removesAll?: boolean;
}

/**
 * Points the plugin's settings at functions, or at none. The other settings stay.
 *
 * @throws Failure that says what is wrong
 */
export async function configureFunction(
  target: SettingsTarget,
  context: ConfigureContext,
  undo: Undo,
): Promise<void> {
  const former = settingsIn(await context.account.read());
  undo.add('The settings may not be as they were. Look at them with `npm run configure -- --show`.', () =>
    restoreSettings(former, context),
  );
  await configurePlugin({ plan: planFor(target), isDryRun: false }, context);
}

/** Prints what `configureFunction` would change. @throws Failure if it could not */
export async function previewSettings(
  target: SettingsTarget,
  { account, print }: Pick<ConfigureContext, 'account' | 'print'>,
): Promise<void> {
  await configurePlugin({ plan: planFor(target), isDryRun: true }, { account, print, saveBackup: String });
}

function planFor({
  domain,
  parts,
  removesAll = false,
}: SettingsTarget): (current: unknown) => Promise<Attributes> {
  const url = domain && `https://${domain}/`;
  const patch = Object.fromEntries([
    ...parts.map(({ urlKey }) => [urlKey, url] as const),
    ...(domain === null ? [] : [[TRUST_KEY, domain] as const]),
    ...(removesAll && parts.includes(STORE_PART) ? STORE_SETTINGS : []).map((key) => [key, null] as const),
  ]);
  // eslint-disable-next-line @typescript-eslint/require-await -- rejects if the settings cannot be changed
  return async (current) => {
    const settings = changedSettings(current, { patches: [patch], replaces: false });
    if (domain === null) return withoutUnusedTrust(settings);
    checkSameHost(functionUrls(settings), domain, parts);
    return settings;
  };
}

/**
 * The plugin sends tokens to one host only.
 *
 * @param domain null for a service that is not there yet
 * @throws Failure if the URL of another part has another host
 */
export function checkSameHost(
  used: readonly FunctionUrl[],
  domain: string | null,
  parts: readonly FunctionPart[],
): void {
  const other = used.find(({ part, host }) => !parts.includes(part) && host !== domain);
  if (other === undefined) return;
  const { part, host } = other;
  throw new Failure(
    `"${part.urlKey}" in the plugin's settings is at ${host}, and the plugin sends tokens to one host only. To move it ` +
      `too, add ${part.option}. Otherwise remove it first: npm run configure -- --unset ${part.urlKey}. Nothing was changed.`,
  );
}

async function restoreSettings(former: unknown, context: ConfigureContext): Promise<void> {
  if (isDeepStrictEqual(settingsIn(await context.account.read()), former)) return;
  const plan = (): Promise<Attributes> => Promise.resolve(isRecord(former) ? former : {});
  await configurePlugin({ plan, isDryRun: false }, context);
}
