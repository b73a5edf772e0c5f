import { InsightsError } from '../../../insights/http/InsightsError';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { pageVisibility } from '../../../shared/data/query/browserState';
import { SEEN_MARKS } from '../../../shared/data/query/freshness';
import { remainingMs, seenMarksPauseMs, seenMarksStaleMs } from '../../../shared/data/query/requestDelays';
import { rateLimitPauseMs } from '../../../shared/data/query/queryErrors';
import { withUnsent } from './markChanges';
import { createMarkExchange, type FirstUse, type MarkExchangeOptions } from './markExchange';

/** Keeps the marks of this browser and those on the server the same. The user never notices a failure of it. */
export interface MarkSharing {
  /** Takes the marks of the first use as soon as it is known whether it is the first one on any computer. */
  takeFirstUse: (firstUse: FirstUse) => void;
  /** Comments have other marks now. They are sent after a pause, together with what changes in it. */
  onChange: (keys: readonly string[]) => void;
  /** Nothing is sent before. */
  start: () => void;
  /** The user has returned to the window. */
  onReturn: () => void;
  /** The network has returned. */
  onNetwork: () => void;
  /** The page is hidden, maybe because it is being closed. */
  onHidden: () => void;
  stop: () => void;
}

interface MarkSharingOptions extends MarkExchangeOptions {
  fetchSettings: Pick<FetchSettings, 'spreadMs' | 'intervalOffsetMs' | 'refreshIntervalMs'>;
}

/**
 * Decides when marks are exchanged with the server: at the start, after changes, and when the user returns after a while.
 * A failed exchange is not repeated. The next change, the next return of the user or of the network starts another one,
 * but none before the end of a pause that grows with each failure.
 */
export function createMarkSharing({ fetchSettings, ...options }: MarkSharingOptions): MarkSharing {
  const { marks, changes } = options;
  const exchange = createMarkExchange(options);
  let isStarted = false;
  let isRunning = false;
  let answeredAt = -Infinity;
  let failedRounds = 0;
  let pausedUntil = 0;
  let hasNetworkFailed = false;
  let firstChangeAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hasUnsent = (): boolean => changes.get().unsent.length > 0;

  async function run(isLeaving: boolean): Promise<void> {
    clearTimeout(timer);
    firstChangeAt = null;
    isRunning = true;
    try {
      await exchange.run(isLeaving);
      answeredAt = Date.now();
      failedRounds = 0;
    } catch (error) {
      pauseAfter(error);
    }
    isRunning = false;
    // What has changed during the exchange, and what only this browser knew.
    if (failedRounds === 0 && exchange.hasPending()) schedule();
  }

  function pauseAfter(error: unknown): void {
    failedRounds += 1;
    const pauseMs = Math.max(rateLimitPauseMs(error) ?? 0, seenMarksPauseMs(failedRounds, fetchSettings));
    pausedUntil = Date.now() + pauseMs;
    hasNetworkFailed = error instanceof InsightsError && ['network', 'timeout'].includes(error.kind);
  }

  const remainingPauseMs = (): number =>
    remainingMs(pausedUntil, SEEN_MARKS.pauseMs.longest + fetchSettings.intervalOffsetMs);

  function runIf(isDue: boolean, isLeaving = false): void {
    if (isStarted && !isRunning && isDue && remainingPauseMs() === 0) void run(isLeaving);
  }

  function schedule(): void {
    if (!isStarted || isRunning || !exchange.isDecided()) return;
    clearTimeout(timer);
    const now = Date.now();
    firstChangeAt = firstChangeAt ?? now;
    const gatheredAt = Math.min(now + SEEN_MARKS.gatherMs, firstChangeAt + SEEN_MARKS.longestGatherMs);
    const sendAt = Math.max(gatheredAt, now + remainingPauseMs(), now + exchange.otherTabMs());
    timer = setTimeout(() => {
      if (exchange.otherTabMs() > 0) schedule();
      else runIf(exchange.hasPending() && pageVisibility.get());
    }, sendAt - now);
  }

  return {
    takeFirstUse(firstUse) {
      exchange.takeFirstUse(firstUse);
      if (exchange.hasPending()) schedule();
    },
    onChange(keys) {
      changes.update((latest) => withUnsent(latest, keys));
      schedule();
    },
    start() {
      isStarted = true;
      // A browser without marks shows nothing as new before the answer. The others have something to show.
      const longestMs =
        marks.get().since === null ? 0 : SEEN_MARKS.startSpreadFactor * fetchSettings.spreadMs;
      timer = setTimeout(() => runIf(pageVisibility.get()), Math.random() * longestMs);
    },
    onReturn: () => runIf(hasUnsent() || Date.now() - answeredAt >= seenMarksStaleMs(fetchSettings)),
    onNetwork() {
      if (hasNetworkFailed) pausedUntil = 0;
      runIf(failedRounds > 0 || hasUnsent());
    },
    onHidden: () => runIf(hasUnsent() && exchange.otherTabMs() === 0, true),
    stop: () => clearTimeout(timer),
  };
}
