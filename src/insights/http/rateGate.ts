import type { Clock } from './clock';
import { InsightsError } from './InsightsError';

/** Longer pauses would keep a screen waiting for something nobody remembers. */
const LONGEST_PAUSE_SECONDS = 300;
/** A pause that the server did not ask for: nobody is kept waiting for long after it has recovered. */
const LONGEST_GROWN_SECONDS = 60;
/** Where the server's own time cannot be read: longer than the backoff that did not help. */
const UNREAD_PAUSE_SECONDS = 10;

/**
 * The pause after "too many requests", shared by all requests of a client, because the limit is shared by the whole
 * account: until it is over nothing is sent.
 */
export interface RateGate {
  /** @throws InsightsError `rateLimited` while the pause lasts, with the seconds that are left of it */
  check(operation: string): void;
  /** Takes note of a success: the next pause starts small again. */
  onSuccess(): void;
  /** Begins a pause if `error` asks for one, and returns the error to show. */
  onError(error: unknown): unknown;
}

export function createRateGate(clock: Clock): RateGate {
  let closedUntil = 0;
  let pausesInARow = 0;

  return {
    check(operation) {
      const secondsLeft = Math.ceil((closedUntil - clock.now()) / 1_000);
      // More than any pause is left only where the clock was set back meanwhile.
      if (secondsLeft > 0 && secondsLeft <= LONGEST_PAUSE_SECONDS) {
        throw new InsightsError('rateLimited', operation, { status: 429, retryAfterSeconds: secondsLeft });
      }
    },
    onSuccess() {
      pausesInARow = 0;
    },
    onError(error) {
      if (!(error instanceof InsightsError) || error.kind !== 'rateLimited') return error;
      // A server that keeps saying "at once" is asked ever more seldom.
      const grown = Math.min(2 ** pausesInARow, LONGEST_GROWN_SECONDS);
      // What was under way when the pause began says nothing more than what began it.
      if (clock.now() >= closedUntil) pausesInARow += 1;
      const wanted = Math.max(error.retryAfterSeconds ?? UNREAD_PAUSE_SECONDS, grown);
      const retryAfterSeconds = Math.min(spreadSeconds(wanted, clock), LONGEST_PAUSE_SECONDS);
      closedUntil = clock.now() + retryAfterSeconds * 1_000;
      const { operation, status, code, moreInfo } = error;
      return new InsightsError('rateLimited', operation, { status, code, moreInfo, retryAfterSeconds });
    },
  };
}

/**
 * Between once and twice as long: all browsers of the account are told to wait at about the same time, and would be
 * back together.
 */
function spreadSeconds(seconds: number, clock: Clock): number {
  return seconds + Math.floor(clock.random() * seconds);
}
