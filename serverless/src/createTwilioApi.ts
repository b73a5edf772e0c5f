import { isRecord, parseNumber } from '../../src/insights/parse/parseField';
import { accountRefused, Refusal } from './Refusal';

/** Reads from Twilio with the account's own credentials. */
export interface TwilioApi {
  /** Fetches a URL and returns the JSON object of a 2xx response. @throws Refusal to pass on to the agent */
  get(url: string): Promise<Record<string, unknown>>;
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
  return {
    async get(url) {
      const response = await fetch(url, {
        headers: { Authorization: authorization },
        redirect: 'error',
        signal,
      }).catch(unreachable);
      const body: unknown = await response.json().catch(() => null);
      if (!response.ok) throw toRefusal(response.status, body, response.headers.get('Retry-After'));
      if (!isRecord(body)) throw new Refusal(502, 20500, 'Twilio sent an answer that cannot be read');
      return body;
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
