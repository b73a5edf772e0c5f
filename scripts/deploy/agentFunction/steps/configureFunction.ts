import { isDeepStrictEqual } from 'node:util';
import { SETTINGS } from '../../../../src/config/settings';
import { isRecord } from '../../../../src/insights/parse/parseField';
import type { Attributes, UiAttributes } from '../../account/UiAttributes';
import { configurePlugin, settingsIn, type ConfigureContext } from '../../commands/configurePlugin';
import { changedSettings } from '../../settings/settingsChange';
import type { Undo } from '../../script/Undo';

const { key: URL_KEY } = SETTINGS.insightsBaseUrl;
const { key: TRUST_KEY } = SETTINGS.insightsTrustedHost;

/** The host of `insights_base_url` in the plugin's settings. Null if none is set, or if it is not a URL. */
export async function readUsedHost(account: Pick<UiAttributes, 'read'>): Promise<string | null> {
  const settings = settingsIn(await account.read());
  const url: unknown = isRecord(settings) ? settings[URL_KEY] : null;
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).host : null;
}

/**
 * Points the plugin's settings at a function, or at none. The other settings stay.
 *
 * @param domain null to take the function out of the settings
 * @throws Failure that says what is wrong
 */
export async function configureFunction(
  domain: string | null,
  context: ConfigureContext,
  undo: Undo,
): Promise<void> {
  const former = settingsIn(await context.account.read());
  undo.add('The settings may not be as they were. Look at them with `npm run configure -- --show`.', () =>
    restoreSettings(former, context),
  );
  await configurePlugin({ plan: planFor(domain), isDryRun: false }, context);
}

/** Prints what `configureFunction` would change. @throws Failure if it could not */
export async function previewSettings(
  domain: string | null,
  { account, print }: Pick<ConfigureContext, 'account' | 'print'>,
): Promise<void> {
  await configurePlugin({ plan: planFor(domain), isDryRun: true }, { account, print, saveBackup: String });
}

function planFor(domain: string | null): (current: unknown) => Promise<Attributes> {
  const patch = { [URL_KEY]: domain && `https://${domain}/`, [TRUST_KEY]: domain };
  // eslint-disable-next-line @typescript-eslint/require-await -- rejects if the settings cannot be changed
  return async (current) => changedSettings(current, { patches: [patch], replaces: false });
}

async function restoreSettings(former: unknown, context: ConfigureContext): Promise<void> {
  if (isDeepStrictEqual(settingsIn(await context.account.read()), former)) return;
  const plan = (): Promise<Attributes> => Promise.resolve(isRecord(former) ? former : {});
  await configurePlugin({ plan, isDryRun: false }, context);
}
