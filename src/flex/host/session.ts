import type { Manager } from '@twilio/flex-ui';
import type { QueryClient } from '@tanstack/react-query';
import { refetchRefused } from '../../shared/data/query/queryRefusals';

/** The signed-in account and worker. */
export interface Session {
  accountSid: string;
  workerSid: string;
}

/**
 * Reads which account and worker are signed in.
 * @throws when Flex has no account or no worker, which it normally has before any plugin starts
 */
export function readSession(manager: Manager): Session {
  const accountSid = manager.serviceConfiguration.account_sid;
  const workerSid = manager.workerClient?.sid;
  if (!accountSid || !workerSid) throw new Error('Flex has no signed-in worker');
  return { accountSid, workerSid };
}

/** A new token can carry new roles, so the refused queries are fetched again. Source: Flex UI 2.x, flex events. */
export function refetchRefusedOnNewToken(manager: Manager, queryClient: QueryClient): void {
  manager.events.addListener('tokenUpdated', () => refetchRefused(queryClient));
}
