export interface Origins {
  /** The origin of the page itself, such as `http://127.0.0.1:3000`. */
  page: string;
  /** The origin of the emulated Insights API. It differs from that of the page on purpose. */
  insights: string;
}

/** The page's origin responds for a host of Twilio below this prefix: `/__tw/<host>/<path>`. */
export const TWILIO_PREFIX = '/__tw/';

const INSIGHTS_HOST = 'flex-api.twilio.com';
const INSIGHTS_PATH = '/v1/Insights/';
const REROUTED_HOSTS = /(^|\.)(twilio\.com|twiliocdn\.com|ytica\.com|segment\.(io|com)|datadoghq\.com)$/;
const LOCAL_PROTOCOL: Readonly<Record<string, string>> = {
  'https:': 'http:',
  'http:': 'http:',
  'wss:': 'ws:',
  'ws:': 'ws:',
};

/**
 * The local address for a request to one of Twilio's hosts; any other address is returned unchanged. The
 * Insights API stays a call to another origin, with preflight and CORS, as in production.
 */
export function reroute(address: string, origins: Origins): string {
  const url = parse(address, origins.page);
  const protocol = url && LOCAL_PROTOCOL[url.protocol];
  if (!url || !protocol || !REROUTED_HOSTS.test(url.hostname)) return address;
  const rest = url.pathname + url.search;
  if (url.hostname === INSIGHTS_HOST && url.pathname.startsWith(INSIGHTS_PATH))
    return origins.insights + rest;
  const { host } = new URL(origins.page);
  return `${protocol}//${host}${TWILIO_PREFIX}${url.hostname}${rest}`;
}

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
