import type { Manager } from '@twilio/flex-ui';
import type { QueryClient } from '@tanstack/react-query';
import { refetchRefused } from '../../shared/data/query/queryRefusals';

/** A new token can carry new roles: what was refused is asked again. Source: Flex UI 2.x, flex events. */
export function refetchRefusedOnNewToken(manager: Manager, queryClient: QueryClient): void {
  manager.events.addListener('tokenUpdated', () => refetchRefused(queryClient));
}
