import type { Clock } from './clock';
import { InsightsError } from './InsightsError';

/** Longer pauses would keep a screen waiting for something nobody remembers. */
const LONGEST_PAUSE_SECONDS = 300;

/**
 * The pause after "too many requests", shared by all requests of a client, because the limit is shared by the whole
 * account: until it is over nothing is sent.
 */
export interface RateGate {
  /** @throws InsightsError `rateLimited` while the pause lasts, with the seconds that are left of it */
  pass(operation: string): void;
  /** Takes note of a success: the next pause starts small again. */
  opened(): void;
  /** Begins a pause if `error` asks for one, and returns the error to show. */
  closedBy(error: unknown): unknown;
}

export function createRateGate(clock: Clock): RateGate {
  let closedUntil = 0;
  let pausesInARow = 0;

  return {
    pass(operation) {
      const secondsLeft = Math.ceil((closedUntil - clock.now()) / 1_000);
      if (secondsLeft > 0) {
        throw new InsightsError('rateLimited', operation, { status: 429, retryAfterSeconds: secondsLeft });
      }
    },
    opened() {
      pausesInARow = 0;
    },
    closedBy(error) {
      if (!(error instanceof InsightsError) || error.kind !== 'rateLimited') return error;
      // A server that keeps saying "at once" is asked ever more seldom.
      const grown = 2 ** pausesInARow;
      pausesInARow += 1;
      const wanted = error.retryAfterSeconds ?? unreadPauseSeconds(clock);
      const retryAfterSeconds = Math.min(Math.max(wanted, grown), LONGEST_PAUSE_SECONDS);
      closedUntil = clock.now() + retryAfterSeconds * 1_000;
      const { operation, status, code, moreInfo } = error;
      return new InsightsError('rateLimited', operation, { status, code, moreInfo, retryAfterSeconds });
    },
  };
}

/**
 * Where the server's own time cannot be read, 10 to 20 seconds: longer than the backoff that did not help, and
 * spread, because all browsers of the account hit the limit together.
 */
function unreadPauseSeconds(clock: Clock): number {
  return 10 + Math.floor(clock.random() * 11);
}
