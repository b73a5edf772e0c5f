import { InsightsError } from './InsightsError';

/** The fields of a form, in the order in which they are sent. */
export type Form = readonly (readonly [name: string, value: string])[];

/** A request whose URL has been checked; only such a request can be given a token. */
export interface AuthorizedRequest {
  readonly url: string;
  withToken(token: string, signal: AbortSignal): RequestInit;
}

/**
 * The one place that puts the token on a request. The URL must lie under `baseUrl`: https, exactly the same host,
 * default port, no user info. Anything else is refused before a header is made. A GET without a `form`, a POST with one.
 * @throws InsightsError `rejected`
 */
export function authorizedRequest(
  operation: string,
  url: string,
  baseUrl: string,
  form?: Form,
): AuthorizedRequest {
  const target = allowedUrl(url, baseUrl);
  if (target === null) throw new InsightsError('rejected', operation);
  const { headers, ...content } = form ? formContent(form) : { method: 'GET', headers: {} };
  return {
    url: target.href,
    withToken: (token, signal) => ({
      ...content,
      // Across origins the API allows `Authorization` and `Content-Type`; one header more would fail the preflight.
      headers: { Authorization: `Basic ${base64(`token:${token}`)}`, ...headers },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    }),
  };
}

function formContent(form: Form) {
  const fields = new URLSearchParams();
  for (const [name, value] of form) fields.append(name, value);
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  };
}

/** `baseUrl` in its normal form with a slash at its end, or null when a token may not be sent there. */
export function allowedBaseUrl(baseUrl: string): string | null {
  const base = parseUrl(baseUrl);
  if (base === null || !isPlainHttps(base) || base.href.includes('?')) return null;
  return base.href.endsWith('/') ? base.href : `${base.href}/`;
}

function allowedUrl(url: string, baseUrl: string): URL | null {
  const target = parseUrl(url);
  const base = new URL(baseUrl);
  if (target === null || !isPlainHttps(target) || target.host !== base.host) return null;
  // An encoded slash may become a step up on the way to the server.
  if (/%2f|%5c/i.test(target.pathname)) return null;
  return target.pathname.startsWith(base.pathname) ? target : null;
}

/** Looks for `#` itself: the `hash` of a URL that ends with one is empty. The same goes for `?` and `search`. */
function isPlainHttps({ protocol, port, username, password, href }: URL): boolean {
  return protocol === 'https:' && port === '' && username === '' && password === '' && !href.includes('#');
}

/** An absolute URL, or null. */
export function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** Base64 of the UTF-8 bytes; `btoa` alone throws on anything beyond Latin-1. */
function base64(text: string): string {
  const bytes = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return btoa(bytes);
}
