import type { Clock } from './clock';
import { InsightsError } from './InsightsError';

/** With a longer pause, the screen would still be waiting after the user has moved on. */
const MAX_PAUSE_SECONDS = 300;
/** The limit of pauses that the server did not request, so that users do not wait long after it has recovered. */
const MAX_BACKOFF_SECONDS = 60;
/** Used when the server's Retry-After cannot be read. It is longer than the backoff of the retries that just failed. */
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

export function createRateGate(clock: Clock): RateGate {
  let pausedUntil = 0;
  let consecutivePauses = 0;

  /** The rest of the pause; 0 when there is none. */
  const remainingPause = (): number => {
    const remainingSeconds = Math.ceil((pausedUntil - clock.now()) / 1_000);
    // The remaining time can only exceed the maximum if the clock was set back in the meantime.
    return remainingSeconds > 0 && remainingSeconds <= MAX_PAUSE_SECONDS ? remainingSeconds : 0;
  };

  return {
    check(operation) {
      const remainingSeconds = remainingPause();
      if (remainingSeconds > 0) {
        throw new InsightsError('rateLimited', operation, {
          status: 429,
          retryAfterSeconds: remainingSeconds,
        });
      }
    },
    onSuccess() {
      consecutivePauses = 0;
    },
    onError(error) {
      if (!(error instanceof InsightsError) || error.kind !== 'rateLimited') return error;
      // A server that keeps sending a Retry-After of 0 gets requests less and less often.
      const backoffSeconds = Math.min(2 ** consecutivePauses, MAX_BACKOFF_SECONDS);
      // A request that was already in flight when the pause started belongs to the same pause.
      if (clock.now() >= pausedUntil) consecutivePauses += 1;
      const pauseSeconds = Math.max(error.retryAfterSeconds ?? DEFAULT_PAUSE_SECONDS, backoffSeconds);
      const newPauseSeconds = Math.min(addJitter(pauseSeconds, clock), MAX_PAUSE_SECONDS);
      // A running pause is not shortened: Insights has named both.
      const retryAfterSeconds = Math.max(newPauseSeconds, remainingPause());
      pausedUntil = clock.now() + retryAfterSeconds * 1_000;
      const { operation, status, code, moreInfo } = error;
      return new InsightsError('rateLimited', operation, { status, code, moreInfo, retryAfterSeconds });
    },
  };
}

/**
 * Returns between one and two times `seconds`. All browsers of the account get the same Retry-After at about the same
 * time; without jitter they would all come back together.
 */
function addJitter(seconds: number, clock: Clock): number {
  return seconds + Math.floor(clock.random() * seconds);
}
