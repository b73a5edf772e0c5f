import { createInsightsClient, INSIGHTS_BASE_URL, type InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { fakeNow, impatientClock } from './fakeClock';

export const TOKEN = 'token-of-this-test';

export interface SentRequest {
  url: string;
  init: RequestInit;
}

/** A response: only the text of its body, or more of it. */
export type RawResponse = string | { status?: number; text: string; retryAfter?: string | null };

export interface RespondingClient {
  client: InsightsClient;
  sent: SentRequest[];
}

/**
 * A client whose requests immediately get the response that `respond` returns, and whose pauses take no time. It is made
 * for thousands of runs: nothing here waits for the event loop.
 */
export function respondingClient(
  respond: (url: string, index: number) => RawResponse,
  baseUrl = INSIGHTS_BASE_URL,
): RespondingClient {
  const sent: SentRequest[] = [];
  const client = createInsightsClient({
    baseUrl,
    getToken: () => TOKEN,
    clock: impatientClock(fakeNow),
    fetch: (url, init) => {
      sent.push({ url, init });
      const response = respond(url, sent.length - 1);
      const { status = 200, text, retryAfter = null } = toParts(response);
      return Promise.resolve({
        status,
        headers: { get: (name) => (name === 'Retry-After' ? retryAfter : null) },
        text: () => Promise.resolve(text),
      });
    },
  });
  return { client, sent };
}

function toParts(response: RawResponse): Exclude<RawResponse, string> {
  return typeof response === 'string' ? { text: response } : response;
}

/** The result of `promise`, or the InsightsError it rejects with. Any other error fails the test. */
export async function resultOrError<T>(promise: Promise<T>): Promise<T | InsightsError> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof InsightsError) return error;
    throw error;
  }
}
