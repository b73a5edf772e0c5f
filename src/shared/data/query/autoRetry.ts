import { focusManager, onlineManager, type Query, type QueryClient } from '@tanstack/react-query';
import { isTransient, rateLimitPauseMs } from './queryErrors';

/** The longest delay before the first automatic retry after a failure. It doubles with each round that fails. */
const FIRST_DELAY_MS = 30_000;
/** Short enough that the screen is up to date within two minutes of the end of an outage. */
const MAX_DELAY_MS = 2 * 60_000;

/**
 * A random delay in the second half of the range: the Insights client has just tried three times, so an early retry
 * would fail too.
 */
function retryDelayMs(failedRounds: number): number {
  return (0.5 + Math.random() / 2) * Math.min(FIRST_DELAY_MS * 2 ** failedRounds, MAX_DELAY_MS);
}

/** Whether a query is on screen and failed for a transient reason. */
function needsRetry(query: Query): boolean {
  const { state } = query;
  return query.isActive() && state.fetchStatus === 'idle' && isTransient(state);
}

/** The query that failed first is retried first, so that one that always fails does not block the others. */
const byFailureTime = (a: Query, b: Query): number => a.state.errorUpdatedAt - b.state.errorUpdatedAt;

/**
 * Automatically retries the queries on screen that failed for a transient reason. After "too many requests" it waits
 * for the pause that Insights named. Otherwise the delays grow and are random, so that 500 browsers do not all send
 * requests at once when Insights comes back.
 *
 * Each round retries one query. If that succeeds, the others are worth retrying too, and the round fetches them all.
 * There is one timer for all queries. No timer runs while the page is hidden or offline, or while no query on screen
 * has failed.
 */
export function startAutoRetry(queryClient: QueryClient): void {
  const queryCache = queryClient.getQueryCache();
  let failedRounds = 0;
  let nextRoundAt: number | null = null;
  let isRetrying = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | null = null;

  const queriesToRetry = () => queryCache.findAll({ predicate: needsRetry });
  const retryAt = ({ state }: Query): number => {
    const pauseMs = rateLimitPauseMs(state.error);
    if (pauseMs !== null) return state.errorUpdatedAt + pauseMs;
    nextRoundAt = nextRoundAt ?? Date.now() + retryDelayMs(failedRounds);
    return nextRoundAt;
  };

  async function retryRound(): Promise<void> {
    const [first] = queriesToRetry()
      .filter((query) => retryAt(query) <= Date.now())
      .sort(byFailureTime);
    isRetrying = true;
    nextRoundAt = null;
    failedRounds += 1;
    try {
      await first?.fetch();
      await Promise.all(queriesToRetry().map((query) => query.fetch()));
    } catch {
      // The screen reads a failure from the query's own state.
    }
    isRetrying = false;
    scheduleRound();
  }

  function scheduleRound(): void {
    clearTimeout(timer);
    const queries = queriesToRetry();
    watchBrowserState(queries.length > 0);
    const isPaused = isRetrying || !focusManager.isFocused() || !onlineManager.isOnline();
    if (queries.length === 0 || isPaused) return;
    const startsAt = Math.min(...queries.map(retryAt));
    timer = setTimeout(() => void retryRound(), Math.max(0, Math.ceil(startsAt - Date.now())));
  }

  /** The page's visibility and the network matter only while a query needs a retry. */
  function watchBrowserState(isNeeded: boolean): void {
    if (isNeeded && !stopWatching) {
      const stops = [focusManager.subscribe(scheduleRound), onlineManager.subscribe(scheduleRound)];
      stopWatching = () => stops.forEach((stop) => stop());
    } else if (!isNeeded) {
      stopWatching?.();
      stopWatching = null;
    }
  }

  queryCache.subscribe((event) => {
    if (event.type === 'observerOptionsUpdated' || event.type === 'observerResultsUpdated') return;
    if (event.type === 'updated' && event.action.type === 'success') {
      failedRounds = 0;
      nextRoundAt = null;
    }
    scheduleRound();
  });
}
