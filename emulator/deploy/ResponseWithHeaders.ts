import type { TwilioResponse } from '../routing/route';

/** Only Twilio Functions set headers, for the browsers that call them. */
export interface ResponseWithHeaders extends TwilioResponse {
  headers?: Readonly<Record<string, string>>;
}
