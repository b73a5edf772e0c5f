import { InsightsError } from './InsightsError';

/** The fields of a form in sending order. */
export type Form = readonly (readonly [name: string, value: string])[];

/** A request whose URL has been validated. Only such a request can get a token. */
export interface AuthorizedRequest {
  readonly url: string;
  /** @param isLeaving whether the browser finishes the request even when the page is closed. For short forms only */
  withToken(token: string, signal: AbortSignal, isLeaving?: boolean): RequestInit;
}

/**
 * The only place that adds the token to a request. The URL has to be below `baseUrl`: https, exactly the same host, the
 * default port, no user info. Anything else is refused before a header is created. The request is a GET without a `form`
 * and a POST with one.
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
    withToken: (token, signal, isLeaving = false) => ({
      ...content,
      ...(isLeaving && { keepalive: true }),
      // Cross-origin, the API allows only `Authorization` and `Content-Type`; any other header would fail the preflight.
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

/** `baseUrl` normalized and with a trailing slash, or null when the token must not be sent there. */
export function allowedBaseUrl(baseUrl: string): string | null {
  const base = parseUrl(baseUrl);
  if (base === null || !isPlainHttps(base) || base.href.includes('?')) return null;
  return base.href.endsWith('/') ? base.href : `${base.href}/`;
}

function allowedUrl(url: string, baseUrl: string): URL | null {
  const target = parseUrl(url);
  const base = new URL(baseUrl);
  if (target === null || !isPlainHttps(target) || target.host !== base.host) return null;
  // A proxy or the server may decode an encoded slash, so that `..` leads to a parent folder.
  if (/%2f|%5c/i.test(target.pathname)) return null;
  return target.pathname.startsWith(base.pathname) ? target : null;
}

/** Looks for the character `#`: when a URL ends with it, `hash` is empty. The same applies to `?` and `search`. */
function isPlainHttps({ protocol, port, username, password, href }: URL): boolean {
  return protocol === 'https:' && port === '' && username === '' && password === '' && !href.includes('#');
}

/** Longer than any URL that servers accept. */
const MAX_URL_CHARACTERS = 8_192;

/** Parses an absolute URL; null when it is invalid or too long. */
export function parseUrl(url: string): URL | null {
  if (url.length > MAX_URL_CHARACTERS) return null;
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
