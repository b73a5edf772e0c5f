import type { Clock } from './clock';
import { InsightsError } from './InsightsError';

const MAX_ATTEMPTS = 3;
const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 8_000;
/** Two questions, each tried three times: as much as one screen asks at once. Of 500 desks that is 2,000 calls. */
const BUDGET_CAPACITY = 4;
const BUDGET_PAID_BACK_PER_SUCCESS = 0.5;
/** 501 and the like are answers that do not change by asking again. */
const RETRIED_READ_STATUSES: readonly (number | null)[] = [408, 429, 500, 502, 503, 504];

/**
 * A token bucket shared by all requests of a client: a retry costs one, a success pays back a part. In an outage
 * nothing is paid back, so each browser adds four retries to the load and then only first attempts.
 */
export interface RetryBudget {
  /** Whether a retry could be paid for. */
  trySpend(): boolean;
  refill(): void;
}

export function createRetryBudget(): RetryBudget {
  let balance = BUDGET_CAPACITY;
  return {
    trySpend() {
      if (balance < 1) return false;
      balance -= 1;
      return true;
    },
    refill() {
      balance = Math.min(BUDGET_CAPACITY, balance + BUDGET_PAID_BACK_PER_SUCCESS);
    },
  };
}

export interface RetryOptions {
  clock: Clock;
  /** Whether what failed in this way may be sent again at all. */
  canRetry: (error: InsightsError) => boolean;
  budget: RetryBudget;
  /** Milliseconds since 1970: a wait that would end later is not begun. */
  deadlineAt: number;
  signal: AbortSignal;
}

/** A read changes nothing, so it is repeated after every failure that passes. */
export function canRetryRead({ kind, status }: InsightsError): boolean {
  return kind === 'network' || kind === 'timeout' || RETRIED_READ_STATUSES.includes(status);
}

/**
 * A write is repeated only when it is certain that it was not carried out: Twilio refuses what is too many requests
 * before it processes it. Of every other failure nobody knows whether it came before or after the saving.
 */
export function canRetryWrite({ kind }: InsightsError): boolean {
  return kind === 'rateLimited';
}

/**
 * Repeats what failed for a reason that passes: at most three attempts in all, with exponential backoff and full
 * jitter, or after the time the server asked for.
 */
export async function withRetry<T>(rules: RetryOptions, attempt: () => Promise<T>): Promise<T> {
  const { clock, canRetry, budget, deadlineAt, signal } = rules;
  for (let attempts = 1; ; attempts += 1) {
    try {
      const result = await attempt();
      budget.refill();
      return result;
    } catch (error) {
      if (!(error instanceof InsightsError) || attempts >= MAX_ATTEMPTS || !canRetry(error)) throw error;
      const delayMs = retryDelayMs(error, attempts, clock);
      if (clock.now() + delayMs >= deadlineAt || !budget.trySpend()) throw error;
      await clock.sleep(delayMs, signal);
    }
  }
}

function retryDelayMs({ retryAfterSeconds }: InsightsError, attempts: number, clock: Clock): number {
  if (retryAfterSeconds === null) {
    return clock.random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (attempts - 1));
  }
  // Many browsers are told the same moment; the jitter keeps them apart.
  const retryAfterMs = retryAfterSeconds * 1_000;
  return retryAfterMs + clock.random() * Math.max(BACKOFF_BASE_MS, retryAfterMs / 2);
}
