import { abortReason, withTimeout } from './abort';
import type { AuthorizedRequest } from './authorization';
import type { Clock } from './clock';
import { parseErrorResponse } from './parseErrorResponse';
import { InsightsError } from './InsightsError';
import { parseRetryAfterSeconds } from './retryAfter';

/** Covers the answer's body too: a server can stall in the middle of it. */
const ATTEMPT_TIMEOUT_MS = 10_000;

/** The part of an HTTP answer that the client reads. The platform's `Response` is one. */
export interface InsightsResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The part of `fetch` that the client uses. The platform's `fetch` is one. */
export type InsightsFetch = (url: string, init: RequestInit) => Promise<InsightsResponse>;

export interface SendRequestOptions {
  fetch: InsightsFetch;
  clock: Clock;
  operation: string;
  request: AuthorizedRequest;
  token: string;
  signal: AbortSignal;
}

/**
 * Sends a request once.
 * @returns the parsed JSON of a 2xx answer
 * @throws InsightsError, or the signal's reason
 */
export function sendRequest(attempt: SendRequestOptions): Promise<unknown> {
  const { clock, operation, signal } = attempt;
  const timeoutError = () => new InsightsError('timeout', operation);
  return withTimeout({ clock, durationMs: ATTEMPT_TIMEOUT_MS, timeoutError, signal }, async (inner) => {
    const answer = await readResponse(attempt, inner);
    if (answer.status < 200 || answer.status > 299) throw parseErrorResponse(operation, answer);
    try {
      return JSON.parse(answer.text) as unknown;
    } catch {
      throw new InsightsError('unreadable', operation, { status: answer.status });
    }
  });
}

async function readResponse(
  { fetch, clock, operation, request, token }: SendRequestOptions,
  signal: AbortSignal,
) {
  try {
    const response = await fetch(request.url, request.withToken(token, signal));
    const retryAfterSeconds = parseRetryAfterSeconds(response.headers.get('Retry-After'), clock.now());
    return { status: response.status, text: await response.text(), retryAfterSeconds };
  } catch {
    // The reason of a failed fetch is left behind: browsers put the URL in it.
    throw signal.aborted ? abortReason(signal) : new InsightsError('network', operation);
  }
}
