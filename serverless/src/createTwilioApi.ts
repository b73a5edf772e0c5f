import { isRecord, parseNumber } from '../../src/insights/parse/parseField';
import type { Entry } from './parameters';
import { accountRefused, Refusal } from './Refusal';

/** Reads from Twilio with the account's own credentials. */
export interface TwilioReader {
  /** Fetches a URL and returns the JSON object of a 2xx response. @throws Refusal to pass on to the agent */
  get(url: string): Promise<Record<string, unknown>>;
}

/** Reads and writes. */
export interface TwilioApi extends TwilioReader {
  /**
   * Sends a form and returns the JSON object of a 2xx response.
   * @param ifMatch the revision that the resource must have, otherwise Twilio changes nothing and responds with 412
   * @throws Refusal to pass on to the agent
   */
  post(url: string, form: readonly Entry[], ifMatch?: string): Promise<Record<string, unknown>>;
}

export interface TwilioApiOptions {
  /** `AC` and 32 hex digits. */
  accountSid: string;
  authToken: string;
  fetch: typeof fetch;
  /** Aborts all requests. */
  signal: AbortSignal;
}

/** Creates the API client. It logs nothing about requests and responses. */
export function createTwilioApi({ accountSid, authToken, fetch, signal }: TwilioApiOptions): TwilioApi {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const send = async (
    url: string,
    { headers, ...options }: RequestInit & { headers?: Record<string, string> },
  ) => {
    const response = await fetch(url, {
      ...options,
      headers: { Authorization: authorization, ...headers },
      redirect: 'error',
      signal,
    }).catch(unreachable);
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) throw toRefusal(response.status, body, response.headers.get('Retry-After'));
    if (!isRecord(body)) throw new Refusal(502, 20500, 'Twilio sent an answer that cannot be read');
    return body;
  };
  return {
    get: (url) => send(url, {}),
    post(url, form, ifMatch) {
      const headers: Record<string, string> = ifMatch === undefined ? {} : { 'If-Match': ifMatch };
      const body = new URLSearchParams(form.map(([name, value]) => [name, value]));
      return send(url, { method: 'POST', headers, body });
    },
  };
}

function unreachable(): never {
  throw new Refusal(503, 20503, 'Twilio cannot be reached');
}

/** Twilio's message is not passed on, because it may contain the requested ids. */
function toRefusal(status: number, body: unknown, retryAfter: string | null): Refusal {
  if (status === 401 || status === 403) return accountRefused();
  const code = parseNumber(isRecord(body) ? body.code : null) ?? 20500;
  return new Refusal(status, code, `Twilio answered ${status}`, retryAfter);
}
