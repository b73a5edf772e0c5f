import { Failure, isForbidden } from '../../script/Failure';

/** What to do if the credentials may not deploy functions. Null for another error. */
export function refusalOf(error: unknown): Failure | null {
  if (!isForbidden(error)) return null;
  return new Failure(
    'These credentials may not deploy Twilio Functions (403). Use the auth token or a main API key of the account that ' +
      'has Flex.',
  );
}
