import { focusManager, onlineManager, type Query, type QueryClient } from '@tanstack/react-query';
import { rateLimitPauseMs, isTransient } from './queryRules';

/** The longest wait for the first automatic question after a failure; it doubles with each round without an answer. */
const FIRST_WAIT_MS = 30_000;
/** Short enough that the screen is right within two minutes of the end of an outage. */
const LONGEST_WAIT_MS = 2 * 60_000;

/** A random moment of the second half: the client has just tried three times, so an early one would ask in vain. */
function waitMs(roundsInARow: number): number {
  return (0.5 + Math.random() / 2) * Math.min(FIRST_WAIT_MS * 2 ** roundsInARow, LONGEST_WAIT_MS);
}

/** A question on screen that failed for a reason that passes. */
function isWaitingForRetry(query: Query): boolean {
  const { state } = query;
  return query.isActive() && state.fetchStatus === 'idle' && isTransient(state);
}

/** What failed first comes first, so that a question that never succeeds does not keep the others from their turn. */
const failedEarlier = (a: Query, b: Query): number => a.state.errorUpdatedAt - b.state.errorUpdatedAt;

/**
 * Asks again by itself what is on screen and failed for a reason that passes: after the pause that was named with too
 * many requests, and otherwise ever more seldom, at a random moment, so that 500 desks do not ask an Insights that
 * comes back all at once. Each round asks one question; its answer says that the others are worth asking. There is one
 * timer for all questions, and none while the page is hidden or offline, or while nothing on screen has failed.
 */
export function startAutoRetry(queryClient: QueryClient): void {
  const queryCache = queryClient.getQueryCache();
  let roundsInARow = 0;
  let roundAt: number | null = null;
  let asking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | null = null;

  const waiting = () => queryCache.findAll({ predicate: isWaitingForRetry });
  const dueAt = ({ state }: Query): number => {
    const pauseMs = rateLimitPauseMs(state.error);
    if (pauseMs !== null) return state.errorUpdatedAt + pauseMs;
    roundAt = roundAt ?? Date.now() + waitMs(roundsInARow);
    return roundAt;
  };

  async function retryRound(): Promise<void> {
    const [first] = waiting()
      .filter((query) => dueAt(query) <= Date.now())
      .sort(failedEarlier);
    asking = true;
    roundAt = null;
    roundsInARow += 1;
    try {
      await first?.fetch();
      await Promise.all(waiting().map((query) => query.fetch()));
    } catch {
      // A failure is in the query's own state, where the screen reads it.
    }
    asking = false;
    plan();
  }

  function plan(): void {
    clearTimeout(timer);
    const questions = waiting();
    watch(questions.length > 0);
    if (questions.length === 0 || asking || !focusManager.isFocused() || !onlineManager.isOnline()) return;
    const nextAt = Math.min(...questions.map(dueAt));
    timer = setTimeout(() => void retryRound(), Math.max(0, Math.ceil(nextAt - Date.now())));
  }

  /** The page comes and goes, and so does the network: of interest only while something waits. */
  function watch(wanted: boolean): void {
    if (wanted && !stopWatching) {
      const stops = [focusManager.subscribe(plan), onlineManager.subscribe(plan)];
      stopWatching = () => stops.forEach((stop) => stop());
    } else if (!wanted) {
      stopWatching?.();
      stopWatching = null;
    }
  }

  queryCache.subscribe((event) => {
    if (event.type === 'observerOptionsUpdated' || event.type === 'observerResultsUpdated') return;
    if (event.type === 'updated' && event.action.type === 'success') {
      roundsInARow = 0;
      roundAt = null;
    }
    plan();
  });
}
