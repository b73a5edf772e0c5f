import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { InsightsError } from '../insights/InsightsError';

/** The Insights client rejects with InsightsErrors only; whatever else arrives is an answer nobody expected. */
export function asInsightsError(error: unknown): InsightsError {
  return error instanceof InsightsError ? error : new InsightsError('unreadable', 'feedback');
}

/** Refused for who is asking: the same question gets the same answer until roles or token change. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof InsightsError && (error.kind === 'notPermitted' || error.kind === 'unauthenticated')
  );
}

/** The pause after "too many requests", in milliseconds; false when nothing is to be asked again. */
function pauseMs(error: unknown): number | false {
  if (!(error instanceof InsightsError) || error.kind !== 'rateLimited') return false;
  return (error.retryAfterSeconds ?? 10) * 1_000;
}

type AnyQuery = Query<never, never, never, never> | { state: { error: unknown } };

/** When a question is asked again by itself: on focus and reconnect unless refused, after a pause when told to wait. */
export function refetchRules(queryClient: QueryClient, queryKey: QueryKey) {
  const unlessRefused = ({ state }: AnyQuery): boolean => !isRefused(state.error);
  return {
    retryOnMount: !isRefused(queryClient.getQueryState(queryKey)?.error),
    refetchOnWindowFocus: unlessRefused,
    refetchOnReconnect: unlessRefused,
    refetchInterval: (_data: unknown, { state }: AnyQuery): number | false => pauseMs(state.error),
  };
}

/** Asks again what was refused; call it when the signed-in user's token or roles have changed. */
export function askRefusedAgain(queryClient: QueryClient): void {
  void queryClient.refetchQueries({ predicate: ({ state }) => isRefused(state.error), type: 'active' });
}
