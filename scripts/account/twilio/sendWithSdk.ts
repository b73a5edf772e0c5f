import { RequestClient } from 'twilio';
import { TIMEOUT_MS } from './TwilioReader';
import type { Send } from './Send';

/** Sends requests with the HTTP client of Twilio's Node SDK, which uses HTTP_PROXY like our other commands. */
export function createSdkSender(): Send {
  const client = new RequestClient({ timeout: TIMEOUT_MS, keepAlive: false });
  return async ({ method, url, headers }) => {
    const response = await client.request<unknown>({
      // The SDK's type lacks OPTIONS, but its client passes the method on.
      method: method.toLowerCase() as 'get',
      uri: url,
      headers: { Accept: 'application/json', ...headers },
    });
    const received: unknown = response.headers;
    const isObject = typeof received === 'object' && received !== null;
    return { status: response.statusCode, headers: isObject ? { ...received } : {}, body: response.body };
  };
}
