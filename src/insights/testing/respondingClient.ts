import { createInsightsClient, INSIGHTS_BASE_URL, type InsightsClient } from '../http/InsightsClient';
import type { Clock } from '../http/clock';
import { InsightsError } from '../http/InsightsError';

export const TOKEN = 'token-of-this-test';

export interface SentUrl {
  url: string;
  init: RequestInit;
}

/** What comes back: the text of a body, or more of an answer. */
export type RawAnswer = string | { status?: number; text: string; retryAfter?: string | null };

export interface AnsweringClient {
  client: InsightsClient;
  sent: SentUrl[];
}

/** Time limits of an attempt and of an operation: on the clock below they never come. */
const LIMITS_MS = [10_000, 25_000];

/**
 * A client whose requests are answered at once with what `answer` says, and whose pauses take no time. For thousands of
 * runs: nothing here waits for the event loop.
 */
export function answeringClient(
  answer: (url: string, index: number) => RawAnswer,
  baseUrl = INSIGHTS_BASE_URL,
): AnsweringClient {
  const sent: SentUrl[] = [];
  const client = createInsightsClient({
    baseUrl,
    getToken: () => TOKEN,
    clock: instantClock(),
    fetch: (url, init) => {
      sent.push({ url, init });
      const given = answer(url, sent.length - 1);
      const { status = 200, text, retryAfter = null } = typeof given === 'string' ? { text: given } : given;
      return Promise.resolve({
        status,
        headers: { get: (name) => (name === 'Retry-After' ? retryAfter : null) },
        text: () => Promise.resolve(text),
      });
    },
  });
  return { client, sent };
}

function instantClock(): Clock {
  let nowMs = Date.UTC(2026, 0, 15, 9, 0, 0);
  return {
    now: () => nowMs,
    random: () => 0.5,
    sleep: (durationMs) => {
      if (LIMITS_MS.includes(durationMs)) return new Promise(() => {});
      nowMs += durationMs;
      return Promise.resolve();
    },
  };
}

/** What `promise` gives, or the InsightsError with which it fails; any other failure is one of the test. */
export async function outcomeOf<T>(promise: Promise<T>): Promise<T | InsightsError> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof InsightsError) return error;
    throw error;
  }
}
