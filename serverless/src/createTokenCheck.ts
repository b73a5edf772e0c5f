import type { ValidateToken } from './authenticate';
import { objectIn, sendToTwilio, toRefusal, type TwilioApiOptions } from './sendToTwilio';

/** What can be over a moment later. A 401 instead would tell the agent to sign in again, which would not help. */
const isTransient = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/**
 * Creates the check of Flex tokens. Twilio's own package, twilio-flex-token-validator 1.6.0, sends the same request. It does
 * not say whether Twilio refused the token or failed.
 */
export function createTokenCheck(options: TwilioApiOptions): ValidateToken {
  const url = `https://iam.twilio.com/v1/Accounts/${encodeURIComponent(options.accountSid)}/Tokens/validate`;
  return async (token) => {
    const answer = await sendToTwilio(options, url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' },
      body: JSON.stringify({ token }),
    });
    if (isTransient(answer.status)) throw toRefusal(answer);
    return answer.isOk ? objectIn(answer.body) : null;
  };
}
