import { version } from '../../../package.json';
import { SETTINGS } from '../../../src/config/settings';
import { isTrustedBaseUrl } from '../../../src/config/trustedHost';
import { versionOrder } from '../../../src/shared/versionOrder';
import { isRecord } from '../../../src/insights/parse/parseField';
import type { AccountAddresses } from '../account/AccountAddresses';
import type { SendPlain } from '../account/sendWithoutCredentials';
import type { Attributes } from '../account/UiAttributes';
import { Failure } from '../script/Failure';
import { checkAgentFunction, type FoundFunction } from './checkAgentFunction';

const { key: URL_KEY } = SETTINGS.insightsBaseUrl;
const { key: TRUST_KEY } = SETTINGS.insightsTrustedHost;

/** What the check of an agent function needs. */
export interface TrustContext {
  /** The host of the option `--trust-host`. */
  trustHost: string | undefined;
  addresses: Pick<AccountAddresses, 'flexOrigins' | 'functionDomains'>;
  send: SendPlain;
}

/**
 * Checks the agent function in the settings, and returns the settings with its host as the trusted one. Agents' tokens go
 * to this host, so it has to be a domain of the account's own Twilio Functions, or one that the admin has named.
 *
 * @throws Failure if the host is not trusted, or if the function would not serve agents
 */
export async function trustedSettings(
  settings: Attributes,
  { trustHost, addresses, send }: TrustContext,
  print: (line: string) => void,
): Promise<Attributes> {
  const baseUrl = baseUrlIn(settings);
  if (baseUrl === null) {
    throw new Failure(`--trust-host needs the setting "${URL_KEY}", which is not set. Nothing was changed.`);
  }
  if (isTrustedBaseUrl(baseUrl, null)) return withoutTrust(settings);
  const { host } = new URL(baseUrl);
  rejectUnusableHost(host);
  await rejectForeignHost(host, trustHost, addresses);
  const found: FoundFunction[] = [];
  for (const origin of await addresses.flexOrigins()) {
    found.push(await checkAgentFunction(baseUrl, origin, send));
    print(`Checked: the agent function at ${baseUrl} responds to pages of ${origin}.`);
  }
  notesOn(found).forEach(print);
  return { ...settings, [TRUST_KEY]: host };
}

function notesOn(found: readonly FoundFunction[]): string[] {
  const orders = found.map((each) => each.version !== null && versionOrder(each.version, version));
  const versionNote = (order: 'older' | 'newer'): string[] => {
    const each = found[orders.indexOf(order)];
    const advice = order === 'older' ? ' Update it with `npm run deploy -- --for-agents`.' : '';
    return each
      ? [
          `Note: the function has version ${each.version}, which is ${order} than the plugin (${version}).${advice}`,
        ]
      : [];
  };
  const unknownNote =
    'Note: what responds there does not say its version, so it may be another function. Check the URL, or deploy the ' +
    'function again.';
  const wildcardNote =
    'Note: Twilio allows the header with the token by "*". Chrome and Edge accept that. If agents use another browser, ' +
    'try the function in it.';
  return [
    ...versionNote('older'),
    ...versionNote('newer'),
    ...(found.some((each) => each.version === null) ? [unknownNote] : []),
    ...(found.some((each) => each.allowsHeadersByWildcard) ? [wildcardNote] : []),
  ];
}

/** Whether the settings have an agent function other than the current one, or trust another host. */
export function hasOtherAgentFunction(settings: Attributes, current: unknown): boolean {
  const isSame = (key: string): boolean => isRecord(current) && current[key] === settings[key];
  return baseUrlIn(settings) !== null && !(isSame(URL_KEY) && isSame(TRUST_KEY));
}

/** Settings without an agent function do not trust a host. */
export function withoutUnusedTrust(settings: Attributes): Attributes {
  return baseUrlIn(settings) === null ? withoutTrust(settings) : settings;
}

function withoutTrust(settings: Attributes): Attributes {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== TRUST_KEY));
}

/** Normalized; null if none is set, or if it is unusable. */
function baseUrlIn(settings: Attributes): string | null {
  return SETTINGS.insightsBaseUrl.read(settings[URL_KEY], () => undefined) ?? null;
}

/** URLs can have hosts that the setting for the trusted host does not accept, such as IPv6 addresses. */
function rejectUnusableHost(host: string): void {
  if (SETTINGS.insightsTrustedHost.read(host, () => undefined) === host) return;
  throw new Failure(
    `The plugin can only trust a host of letters, digits, dots and hyphens, and not ${host}. Nothing was changed.`,
  );
}

async function rejectForeignHost(
  host: string,
  trustHost: string | undefined,
  addresses: TrustContext['addresses'],
): Promise<void> {
  const named = trustHost?.toLowerCase();
  if (named === host) return;
  if (named !== undefined) {
    throw new Failure(
      `--trust-host names ${named}, but the host of "${URL_KEY}" is ${host}. Nothing was changed.`,
    );
  }
  const isOwn = host.endsWith('.twil.io') && (await addresses.functionDomains()).includes(host);
  if (isOwn) return;
  throw new Failure(
    `${host} is not a domain of this account's own Twilio Functions. Agents' Flex tokens would be sent there. If you ` +
      `trust this host, add --trust-host ${host}. Nothing was changed.`,
  );
}
