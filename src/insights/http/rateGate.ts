import type { Clock } from './clock';
import { InsightsError } from './InsightsError';

/** With a longer pause, the screen would still be waiting after the user has moved on. */
const MAX_PAUSE_SECONDS = 300;
/** The limit of pauses that the server did not request, so that users do not wait long after it has recovered. */
const MAX_BACKOFF_SECONDS = 60;
/**
 * Used when the server's Retry-After cannot be read, unless the spread is longer. It is longer than the backoff of the
 * retries that just failed.
 */
const DEFAULT_PAUSE_SECONDS = 10;

/**
 * The pause after "too many requests". All requests of a client share it, because the whole account shares the limit.
 * Nothing is sent until it is over.
 */
export interface RateGate {
  /** @throws InsightsError `rateLimited` during the pause, with the remaining seconds */
  check(operation: string): void;
  /** Records a success: the next pause starts at the minimum again. */
  onSuccess(): void;
  /** Starts a pause if `error` requires one, and returns the error to show. */
  onError(error: unknown): unknown;
}

/** @param minSpreadSeconds pauses end at a random time within at least this many seconds */
export function createRateGate(clock: Clock, minSpreadSeconds: number): RateGate {
  let pausedUntil = 0;
  let consecutivePauses = 0;

  /** 0 when there is no pause, also when the clock was set back since and the rest exceeds the maximum. */
  function remainingSeconds(): number {
    const seconds = Math.ceil((pausedUntil - clock.now()) / 1_000);
    return seconds > 0 && seconds <= MAX_PAUSE_SECONDS ? seconds : 0;
  }

  return {
    check(operation) {
      const retryAfterSeconds = remainingSeconds();
      if (retryAfterSeconds === 0) return;
      throw new InsightsError('rateLimited', operation, { status: 429, retryAfterSeconds });
    },
    onSuccess() {
      consecutivePauses = 0;
    },
    onError(error) {
      if (!(error instanceof InsightsError) || error.kind !== 'rateLimited') return error;
      // A request that was already in flight when the pause started belongs to the same pause. It can only prolong it.
      const isPaused = remainingSeconds() > 0;
      if (!isPaused) consecutivePauses += 1;
      // A server that keeps sending a Retry-After of 0 gets requests less and less often.
      const backoffSeconds = Math.min(2 ** (consecutivePauses - 1), MAX_BACKOFF_SECONDS);
      const defaultSeconds = Math.max(DEFAULT_PAUSE_SECONDS, minSpreadSeconds);
      const requestedSeconds = Math.max(error.retryAfterSeconds ?? defaultSeconds, backoffSeconds);
      // All browsers of the account get the same Retry-After at about the same time, so they must not resume together.
      const spreadSeconds = Math.max(requestedSeconds, minSpreadSeconds);
      const jitterSeconds = Math.floor(clock.random() * spreadSeconds);
      const pauseSeconds = Math.min(requestedSeconds + jitterSeconds, MAX_PAUSE_SECONDS);
      const resumesAt = clock.now() + pauseSeconds * 1_000;
      pausedUntil = isPaused ? Math.max(pausedUntil, resumesAt) : resumesAt;
      const { operation, status, code, moreInfo } = error;
      const retryAfterSeconds = remainingSeconds();
      return new InsightsError('rateLimited', operation, { status, code, moreInfo, retryAfterSeconds });
    },
  };
}
