import { focusManager, onlineManager, type Query, type QueryClient } from '@tanstack/react-query';
import { partialErrorOf, type CachedComments } from './commentBatch';
import { RETRY_MS } from './freshness';
import {
  isTransient,
  isTransientError,
  rateLimitPauseMs,
  toInsightsError,
  type QueryFailure,
} from './queryErrors';

/** A query on screen that failed for a transient reason, as a whole or in part. */
interface FailedQuery extends QueryFailure {
  query: Query;
}

/** The transient failure of a query, or of a part of its comments. */
function failureOf(
  queryClient: QueryClient,
  { queryKey, state }: Pick<Query, 'queryKey' | 'state'>,
): QueryFailure | null {
  if (state.error !== null) {
    return isTransient(state)
      ? { error: toInsightsError(state.error), failedAt: state.errorUpdatedAt }
      : null;
  }
  if (queryKey[0] !== 'comments') return null;
  const error = partialErrorOf(queryClient.getQueryData<CachedComments>(queryKey)?.pages);
  return isTransientError(error) ? { error, failedAt: state.dataUpdatedAt } : null;
}

/** The failed queries on screen. The one that failed first comes first, so that it does not block the others. */
function failedQueries(queryClient: QueryClient): FailedQuery[] {
  return queryClient
    .getQueryCache()
    .findAll({ type: 'active', fetchStatus: 'idle' })
    .flatMap((query): FailedQuery[] => {
      const failure = failureOf(queryClient, query);
      return failure ? [{ query, ...failure }] : [];
    })
    .sort((a, b) => a.failedAt - b.failedAt);
}

/**
 * A random delay in the second half of the range: the Insights client has just tried three times, so an early retry
 * would fail too.
 */
function retryDelayMs(failedRounds: number): number {
  return (0.5 + Math.random() / 2) * Math.min(RETRY_MS.first * 2 ** failedRounds, RETRY_MS.longest);
}

/**
 * Automatically retries the queries on screen that failed for a transient reason; nothing else does. After "too many
 * requests" it waits for the pause that Insights named. Otherwise the delays grow and are random, so that 500 browsers
 * do not all send requests at once when Insights comes back. A user who returns to the page, or a network that returns,
 * ends the delay.
 *
 * Each round retries one query. If that succeeds, the others are worth retrying too, and the round fetches them all.
 * There is one timer for all queries. No timer runs while the page is hidden or offline, or while no query on screen
 * has failed.
 */
export function startAutoRetry(queryClient: QueryClient): void {
  let failedRounds = 0;
  let nextRoundAt: number | null = null;
  let isRetrying = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | null = null;

  const retryAt = ({ error, failedAt }: QueryFailure): number => {
    const pauseMs = rateLimitPauseMs(error);
    if (pauseMs !== null) return failedAt + pauseMs;
    nextRoundAt = nextRoundAt ?? Date.now() + retryDelayMs(failedRounds);
    return nextRoundAt;
  };

  async function retryRound(): Promise<void> {
    const first = failedQueries(queryClient).find((failed) => retryAt(failed) <= Date.now());
    isRetrying = true;
    nextRoundAt = null;
    failedRounds += 1;
    try {
      await first?.query.fetch();
      const others = failedQueries(queryClient).map(({ query }) => query);
      if (!others.some((query) => query === first?.query)) {
        await Promise.all(others.map((query) => query.fetch()));
      }
    } catch {
      // The screen reads a failure from the query's own state.
    }
    isRetrying = false;
    scheduleRound();
  }

  function scheduleRound(): void {
    clearTimeout(timer);
    const failed = failedQueries(queryClient);
    watchBrowserState(failed.length > 0);
    if (failed.length === 0 || isRetrying || !canFetch()) return;
    const startsAt = Math.min(...failed.map(retryAt));
    timer = setTimeout(() => void retryRound(), Math.max(0, Math.ceil(startsAt - Date.now())));
  }

  /** Called when the user returns to the page, when the network returns, and when either goes. */
  function onBrowserState(): void {
    if (canFetch() && !isRetrying) nextRoundAt = Date.now();
    scheduleRound();
  }

  /** The page's visibility and the network matter only while a query needs a retry. */
  function watchBrowserState(isNeeded: boolean): void {
    if (isNeeded && !stopWatching) {
      const stops = [focusManager.subscribe(onBrowserState), onlineManager.subscribe(onBrowserState)];
      stopWatching = () => stops.forEach((stop) => stop());
    } else if (!isNeeded) {
      stopWatching?.();
      stopWatching = null;
    }
  }

  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'observerOptionsUpdated' || event.type === 'observerResultsUpdated') return;
    const hasSucceeded = event.type === 'updated' && event.action.type === 'success';
    if (hasSucceeded && failureOf(queryClient, event.query) === null) {
      failedRounds = 0;
      nextRoundAt = null;
    }
    scheduleRound();
  });
}

const canFetch = (): boolean => focusManager.isFocused() && onlineManager.isOnline();
