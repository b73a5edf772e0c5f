import type { Manager } from '@twilio/flex-ui';
import type { QueryClient } from '@tanstack/react-query';
import { NEW_TOKEN_INTERVAL_MS } from '../../shared/data/query/freshness';
import type { Conversations } from '../../features/conversation/data/createConversations';
import type { OwnIdentity } from '../../features/filters/data/ownReviewer';
import { fieldOf, type PluginConfig } from '../../config/readConfig';
import { parseLine } from '../../insights/parse/parseField';
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

/**
 * Who the signed-in worker is as a reviewer, from the attributes that Flex keeps of each worker. The email address is read
 * only if those of reviewers are.
 */
export function readOwnIdentity(
  manager: Manager,
  { reviewerEmail }: Pick<PluginConfig, 'reviewerEmail'>,
): OwnIdentity {
  const attributes: unknown = manager.workerClient?.attributes;
  return {
    name: parseLine(fieldOf(attributes, 'full_name')),
    email: reviewerEmail ? parseLine(fieldOf(attributes, 'email')) : null,
  };
}

/** What Insights may have refused. */
interface Refused {
  queryClient: QueryClient;
  conversations: { requests: Pick<Conversations['requests'], 'forgetRefusals'> };
}

/**
 * A new token can carry new roles, so the refused queries are fetched again: at once, and then at most at an interval.
 * Source: Flex UI 2.x, flex events.
 */
export function refetchRefusedOnNewToken(manager: Manager, { queryClient, conversations }: Refused): void {
  let isWaiting = false;
  let hasNewer = false;
  const refetch = (): void => {
    refetchRefused(queryClient);
    conversations.requests.forgetRefusals();
    isWaiting = true;
    hasNewer = false;
    setTimeout(() => {
      isWaiting = false;
      if (hasNewer) refetch();
    }, NEW_TOKEN_INTERVAL_MS);
  };
  manager.events.addListener('tokenUpdated', () => {
    if (isWaiting) hasNewer = true;
    else refetch();
  });
}
