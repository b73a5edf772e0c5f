import type { Entry } from './parameters';
import { accountRefused } from './Refusal';
import { objectIn, sendToTwilio, toRefusal, type TwilioApiOptions } from './sendToTwilio';

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

/** Creates the API client. */
export function createTwilioApi(options: TwilioApiOptions): TwilioApi {
  const send = async (...request: [url: string, options?: Parameters<typeof sendToTwilio>[2]]) => {
    const answer = await sendToTwilio(options, ...request);
    if (answer.status === 401 || answer.status === 403) throw accountRefused();
    if (!answer.isOk) throw toRefusal(answer);
    return objectIn(answer.body);
  };
  return {
    get: (url) => send(url),
    post(url, form, ifMatch) {
      const headers: Record<string, string> = ifMatch === undefined ? {} : { 'If-Match': ifMatch };
      const body = new URLSearchParams(form.map(([name, value]) => [name, value]));
      return send(url, { method: 'POST', headers, body });
    },
  };
}
