import { focusManager, onlineManager, type QueryClient } from '@tanstack/react-query';
import { failureOf, findFailedQueries, type FailedQuery, type RetryTimes } from './failedQueries';
import { RETRY_MS } from './freshness';
import { longestRetryDelayMs, remainingMs } from './requestDelays';
import { rateLimitPauseMs, type QueryFailure } from './queryErrors';

/**
 * A random delay in the second half of the range: the Insights client has just tried three times, so an early retry
 * would fail too.
 */
function retryDelayMs(failedRounds: number, spreadMs: number): number {
  return (0.5 + Math.random() / 2) * longestRetryDelayMs(failedRounds, spreadMs);
}

/**
 * Automatically retries the queries on screen that failed for a transient reason; nothing else does. After "too many
 * requests" it waits for the pause that Insights named. Otherwise the delays grow and are random, so that the
 * browsers of an account do not all send requests at once when Insights comes back. A network that returns ends the delay, and so does a user
 * who returns to the window half a minute or more after the last failure.
 *
 * Each round retries one query. If Insights responds, the others are worth retrying too, and the round fetches them all.
 * There is one timer for all queries. No timer runs while the page is hidden, or while no query on screen has failed.
 * It runs while the browser says that it is offline, because that can be wrong.
 * @param spreadMs from the fetch settings
 */
export function startAutoRetry(queryClient: QueryClient, spreadMs: number): void {
  let failedRounds = 0;
  let nextRoundAt: number | null = null;
  /** The round that is running. */
  let currentRound: object | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | null = null;
  const retriedAt: RetryTimes = new WeakMap();
  const failedQueries = (): FailedQuery[] => findFailedQueries(queryClient, retriedAt);

  const retryAt = ({ error, failedAt }: QueryFailure): number => {
    const pauseMs = rateLimitPauseMs(error);
    if (pauseMs !== null) return Date.now() + remainingMs(failedAt + pauseMs, pauseMs);
    nextRoundAt = nextRoundAt ?? Date.now() + retryDelayMs(failedRounds, spreadMs);
    return Date.now() + remainingMs(nextRoundAt, RETRY_MS.longest);
  };

  function retry({ query }: FailedQuery): Promise<unknown> {
    retriedAt.set(query, Date.now());
    return query.fetch();
  }

  async function retryRound(): Promise<void> {
    const first = failedQueries().find((failed) => retryAt(failed) <= Date.now());
    if (!first) return scheduleRound();
    const round = {};
    currentRound = round;
    nextRoundAt = null;
    failedRounds += 1;
    try {
      await retry(first);
      await Promise.all(
        failedQueries().flatMap((failed) => (failed.query === first.query ? [] : retry(failed))),
      );
    } catch {
      // The screen reads a failure from the query's own state.
    }
    if (currentRound === round) currentRound = null;
    scheduleRound();
  }

  function scheduleRound(): void {
    clearTimeout(timer);
    const failed = failedQueries();
    watchBrowserState(currentRound !== null || failed.length > 0);
    if (currentRound !== null || !focusManager.isFocused()) return;
    // A time that no query waits for must not hold for a later failure.
    if (failed.every(({ error }) => rateLimitPauseMs(error) !== null)) nextRoundAt = null;
    if (failed.length === 0) return;
    const startsAt = Math.min(...failed.map(retryAt));
    timer = setTimeout(() => void retryRound(), Math.max(0, Math.ceil(startsAt - Date.now())));
  }

  /** Called when the network returns, and when it goes. A round that is running may hang in the network that went. */
  function onNetwork(): void {
    if (focusManager.isFocused() && onlineManager.isOnline()) {
      currentRound = null;
      nextRoundAt = Date.now();
    }
    scheduleRound();
  }

  /** Called when the user returns to the window, and when the page is hidden. */
  function onFocus(): void {
    const lastFailedAt = Math.max(...failedQueries().map(({ failedAt }) => failedAt));
    if (currentRound === null && focusManager.isFocused() && Date.now() >= lastFailedAt + RETRY_MS.first)
      nextRoundAt = Date.now();
    scheduleRound();
  }

  /** The page's visibility and the network matter only while a query needs a retry. */
  function watchBrowserState(isNeeded: boolean): void {
    if (isNeeded && !stopWatching) {
      const stops = [focusManager.subscribe(onFocus), onlineManager.subscribe(onNetwork)];
      stopWatching = () => stops.forEach((stop) => stop());
    } else if (!isNeeded) {
      stopWatching?.();
      stopWatching = null;
    }
  }

  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'observerResultsUpdated') return;
    const hasFailed = failureOf(queryClient, event.query) !== null;
    // A surface adds, changes and removes a dozen observers at each selection. They matter only on a query that failed.
    if (event.type.startsWith('observer') && !hasFailed) return;
    const hasSucceeded = event.type === 'updated' && event.action.type === 'success';
    if (hasSucceeded && !hasFailed) {
      failedRounds = 0;
      // Insights responds, so the others can be retried earlier, but never later.
      if (nextRoundAt !== null) nextRoundAt = Math.min(nextRoundAt, Date.now() + retryDelayMs(0, spreadMs));
    }
    scheduleRound();
  });
}
