import type { Manager } from '@twilio/flex-ui';

/** Who is signed in, as far as the plugin needs to know. */
export interface Session {
  accountSid: string;
  workerSid: string;
}

/**
 * Reads who is signed in.
 * @throws when Flex has no account or no worker yet, which it has before any plugin starts
 */
export function readSession(manager: Manager): Session {
  const accountSid = manager.serviceConfiguration.account_sid;
  const workerSid = manager.workerClient?.sid;
  if (!accountSid || !workerSid) throw new Error('Flex has no signed-in worker');
  return { accountSid, workerSid };
}
