import type { Clock } from './clock';
import { InsightsError } from './InsightsError';

const MAX_ATTEMPTS = 3;

/** How a client retries. An account with more users retries less and later. */
export interface RetryPolicy {
  /** How many retries it makes before a request succeeds again. */
  limit: number;
  /** The longest delay before the first retry, in milliseconds. It doubles for the second one. */
  backoffBaseMs: number;
  /** The end of a pause after "too many requests" is spread over at least this many seconds. */
  minPauseSpreadSeconds: number;
}

/** Two retries for each of two requests, which one screen sends at once. */
export const DEFAULT_RETRY_POLICY: RetryPolicy = { limit: 4, backoffBaseMs: 500, minPauseSpreadSeconds: 0 };
const BUDGET_REFILL_PER_SUCCESS = 0.5;
/** Without 501 and the like: a retry does not change such a response. */
const RETRYABLE_READ_STATUSES: readonly (number | null)[] = [408, 429, 500, 502, 503, 504];

/**
 * A token bucket shared by all requests of a client. A retry costs one token, and a success returns part of one. During
 * an outage nothing is returned, so each browser adds `capacity` retries to the load and then makes only first attempts.
 */
export interface RetryBudget {
  /** Takes one token for a retry; false when there is none left. */
  trySpend(): boolean;
  refill(): void;
}

export function createRetryBudget(capacity: number): RetryBudget {
  let balance = capacity;
  return {
    trySpend() {
      if (balance < 1) return false;
      balance -= 1;
      return true;
    },
    refill() {
      balance = Math.min(capacity, balance + BUDGET_REFILL_PER_SUCCESS);
    },
  };
}

export interface RetryOptions {
  clock: Clock;
  backoffBaseMs: number;
  /** Whether a request that failed with this error can be sent again. */
  canRetry: (error: InsightsError) => boolean;
  budget: RetryBudget;
  /** Milliseconds since 1970. A wait that would end later is not started. */
  deadlineAt: number;
  signal: AbortSignal;
}

/** A read changes nothing, so it is retried after every transient failure. */
export function canRetryRead({ kind, status }: InsightsError): boolean {
  return kind === 'network' || kind === 'timeout' || RETRYABLE_READ_STATUSES.includes(status);
}

/**
 * A write is retried only when it certainly was not processed: Twilio refuses excess requests before it processes them.
 * After any other failure, it is unknown whether the data was saved.
 */
export function canRetryWrite({ kind }: InsightsError): boolean {
  return kind === 'rateLimited';
}

/**
 * Retries transient failures: at most three attempts in all, with exponential backoff and full jitter, or after the time
 * that the server requested.
 */
export async function withRetry<T>(options: RetryOptions, attempt: () => Promise<T>): Promise<T> {
  const { clock, canRetry, budget, deadlineAt, signal } = options;
  for (let attemptCount = 1; ; attemptCount += 1) {
    try {
      const result = await attempt();
      budget.refill();
      return result;
    } catch (error) {
      if (!(error instanceof InsightsError) || attemptCount >= MAX_ATTEMPTS || !canRetry(error)) throw error;
      const delayMs = retryDelayMs(error, attemptCount, options);
      if (clock.now() + delayMs >= deadlineAt || !budget.trySpend()) throw error;
      await clock.sleep(delayMs, signal);
    }
  }
}

function retryDelayMs(
  { retryAfterSeconds }: InsightsError,
  attemptCount: number,
  { clock, backoffBaseMs }: RetryOptions,
): number {
  if (retryAfterSeconds === null) {
    return clock.random() * backoffBaseMs * 2 ** (attemptCount - 1);
  }
  // Many browsers get the same Retry-After; the jitter spreads them out.
  const retryAfterMs = retryAfterSeconds * 1_000;
  return retryAfterMs + clock.random() * Math.max(backoffBaseMs, retryAfterMs / 2);
}
