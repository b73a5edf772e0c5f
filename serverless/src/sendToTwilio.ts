import { parseNumber, isRecord } from '../../src/insights/parse/parseField';
import { Refusal } from './Refusal';

export interface TwilioApiOptions {
  /** `AC` and 32 hex digits. */
  accountSid: string;
  authToken: string;
  fetch: typeof fetch;
  /** Aborts all requests. */
  signal: AbortSignal;
}

/** A response of Twilio, with its body. */
interface TwilioAnswer {
  status: number;
  isOk: boolean;
  /** Null if it is not JSON. */
  body: unknown;
  /** As Twilio sent it: seconds or a date. */
  retryAfter: string | null;
}

/**
 * Sends one request with the account's own credentials. It logs nothing about requests and responses.
 * @throws Refusal 503 if Twilio cannot be reached
 */
export async function sendToTwilio(
  { accountSid, authToken, fetch, signal }: TwilioApiOptions,
  url: string,
  { headers, ...request }: RequestInit & { headers?: Record<string, string> } = {},
): Promise<TwilioAnswer> {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const response = await fetch(url, {
    ...request,
    headers: { Authorization: authorization, ...headers },
    redirect: 'error',
    signal,
  }).catch(unreachable);
  const body: unknown = await response.json().catch(() => null);
  return {
    status: response.status,
    isOk: response.ok,
    body,
    retryAfter: response.headers.get('Retry-After'),
  };
}

/** The JSON object of a 2xx response. @throws Refusal 502 for anything else in such a response */
export function objectIn(body: unknown): Record<string, unknown> {
  if (isRecord(body)) return body;
  throw new Refusal(502, 20500, 'Twilio sent an answer that cannot be read');
}

/** Passes an error of Twilio on. Its message is not passed on, because it may contain the requested ids. */
export function toRefusal({ status, body, retryAfter }: TwilioAnswer): Refusal {
  const code = parseNumber(isRecord(body) ? body.code : null) ?? 20500;
  return new Refusal(status, code, `Twilio answered ${status}`, retryAfter);
}

function unreachable(): never {
  throw new Refusal(503, 20503, 'Twilio cannot be reached');
}
