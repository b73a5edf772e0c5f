import { Twilio } from 'twilio';
import type { Credentials } from './credentials';

/** Creates a client of Twilio's Node SDK for one account. */
export function createTwilioClient({ username, password, accountSid, region }: Credentials): Twilio {
  return new Twilio(username, password, { accountSid, ...(region !== undefined && { region }) });
}
