import { version } from '../../../package.json';
import { SETTINGS } from '../../../src/config/settings';
import { versionOrder } from '../../../src/shared/versionOrder';
import type { AccountAddresses } from '../account/AccountAddresses';
import type { SendPlain } from '../account/sendWithoutCredentials';
import type { Attributes } from '../account/UiAttributes';
import { Failure } from '../script/Failure';
import { checkAgentFunction, type FoundFunction } from './checkAgentFunction';
import type { FunctionPart } from './functionParts';
import { functionUrls, TRUST_KEY, withoutTrust, type FunctionUrl } from './functionUrls';

/** What the check of an agent function needs. */
export interface TrustContext {
  /** The host of the option `--trust-host`. */
  trustHost: string | undefined;
  addresses: Pick<AccountAddresses, 'flexOrigins' | 'functionDomains'>;
  send: SendPlain;
}

/**
 * Checks the functions in the settings, and returns the settings with their host as the trusted one. Users' tokens go to
 * this host, so it has to be a domain of the account's own Twilio Functions, or one that the admin has named. The plugin
 * trusts one host only, so all functions must have the same.
 *
 * @param changed the keys of the URLs to ask. The others only have to have the same host
 * @throws Failure if the host is not trusted, or if the functions would not serve users
 */
export async function trustedSettings(
  settings: Attributes,
  changed: readonly string[],
  { trustHost, addresses, send }: TrustContext,
  print: (line: string) => void,
): Promise<Attributes> {
  const urls = functionUrls(settings);
  const [first] = urls;
  if (first === undefined) {
    if (trustHost === undefined) return withoutTrust(settings);
    throw new Failure(
      '--trust-host needs the setting "insights_base_url" or "functions_url", and neither of them names functions. ' +
        'Nothing was changed.',
    );
  }
  const { host } = first;
  rejectSeveralHosts(urls);
  rejectUnusableHost(host);
  await rejectForeignHost(first, trustHost, addresses);
  for (const { part, url } of urls.filter(({ part: { urlKey } }) => changed.includes(urlKey))) {
    const found: FoundFunction[] = [];
    for (const origin of await addresses.flexOrigins()) {
      found.push(await checkAgentFunction(url, origin, send, part));
      print(`Checked: the ${part.name} at ${url} responds to pages of ${origin}.`);
    }
    notesOn(found, part).forEach(print);
  }
  return { ...settings, [TRUST_KEY]: host };
}

function notesOn(found: readonly FoundFunction[], { option }: FunctionPart): string[] {
  const orders = found.map((each) => each.version !== null && versionOrder(each.version, version));
  const versionNote = (order: 'older' | 'newer'): string[] => {
    const each = found[orders.indexOf(order)];
    const advice = order === 'older' ? ` Update it with \`npm run deploy -- ${option}\`.` : '';
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

function rejectSeveralHosts(urls: readonly FunctionUrl[]): void {
  const [first, other] = urls;
  if (first === undefined || other === undefined || first.host === other.host) return;
  const named = urls.map(({ part: { urlKey }, host }) => `"${urlKey}" is at ${host}`).join(', and ');
  throw new Failure(
    `${named}. The plugin sends tokens to one host only, so both must have the same. Nothing was changed.`,
  );
}

/** URLs can have hosts that the setting for the trusted host does not accept, such as IPv6 addresses. */
function rejectUnusableHost(host: string): void {
  if (SETTINGS.insightsTrustedHost.read(host, () => undefined) === host) return;
  throw new Failure(
    `The plugin can only trust a host of letters, digits, dots and hyphens, and not ${host}. Nothing was changed.`,
  );
}

async function rejectForeignHost(
  { host, part: { urlKey } }: FunctionUrl,
  trustHost: string | undefined,
  addresses: TrustContext['addresses'],
): Promise<void> {
  const named = trustHost?.toLowerCase();
  if (named === host) return;
  if (named !== undefined) {
    throw new Failure(
      `--trust-host names ${named}, but the host of "${urlKey}" is ${host}. Nothing was changed.`,
    );
  }
  const isOwn = host.endsWith('.twil.io') && (await addresses.functionDomains()).includes(host);
  if (isOwn) return;
  throw new Failure(
    `${host} is not a domain of this account's own Twilio Functions. Users' Flex tokens would be sent there. If you ` +
      `trust this host, add --trust-host ${host}. Nothing was changed.`,
  );
}
