import type { Credentials } from '../deploy/account/credentials';
import type { FlexTokens } from './tokens/readTokens';
import type { TwilioReaderOptions } from './twilio/TwilioReader';

/** The `Authorization` headers. The account's auth token comes first, because the agent function uses it. */
export function authorizationsOf(
  { accountSid, authToken, username, password }: Credentials,
  { agent, supervisor }: FlexTokens,
): TwilioReaderOptions['authorizations'] {
  return {
    account: authToken === null ? basic(username, password) : basic(accountSid, authToken),
    agent: agent === null ? null : basic('token', agent),
    supervisor: supervisor === null ? null : basic('token', supervisor),
  };
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
