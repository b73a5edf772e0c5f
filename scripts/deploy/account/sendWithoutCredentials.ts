import { RequestClient } from 'twilio';
import { isRecord } from '../../../src/insights/parse/parseField';

const TIMEOUT_MS = 15_000;
const MAX_RESPONSE_BYTES = 100_000;

export interface PlainRequest {
  method: 'GET' | 'OPTIONS';
  url: string;
  headers: Readonly<Record<string, string>>;
}

export interface PlainResponse {
  status: number;
  /** Parsed if it is JSON. */
  body: unknown;
  /** By lower-case name. */
  headers: Readonly<Record<string, unknown>>;
}

export type SendPlain = (request: PlainRequest) => Promise<PlainResponse>;

/**
 * Sends a request without credentials, and follows no redirect. It uses the HTTP client of the Node SDK, which knows the
 * proxy. Rejects only if there is no response.
 */
export const sendWithoutCredentials: SendPlain = async ({ method, url, headers }) => {
  const {
    status,
    data,
    headers: received,
  } = await new RequestClient().axios.request<unknown>({
    method,
    url,
    headers: { ...headers },
    timeout: TIMEOUT_MS,
    maxRedirects: 0,
    maxContentLength: MAX_RESPONSE_BYTES,
    proxy: false,
    validateStatus: () => true,
  });
  return { status, body: data, headers: isRecord(received) ? received : {} };
};
