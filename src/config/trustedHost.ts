import { INSIGHTS_BASE_URL } from '../insights/http/InsightsClient';

/**
 * Whether agents' tokens can be sent to `baseUrl`: Insights itself, or exactly the host that the admin trusts. A plugin
 * cannot find out which Twilio domains belong to the account, and anyone can get a host under `twil.io`.
 */
export function isTrustedBaseUrl(baseUrl: string, trustedHost: string | null): boolean {
  const { host } = new URL(baseUrl);
  return isTrustedHost(baseUrl, trustedHost) || host === new URL(INSIGHTS_BASE_URL).host;
}

/** Whether users' tokens can be sent to the functions at `url`: exactly the host that the admin trusts. */
export function isTrustedHost(url: string, trustedHost: string | null): boolean {
  return new URL(url).host === trustedHost;
}
