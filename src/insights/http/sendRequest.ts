import { abortReason } from './abortReason';
import type { AuthorizedRequest } from './authorization';
import type { Clock } from './clock';
import { InsightsError } from './InsightsError';
import { parseErrorResponse } from './parseErrorResponse';
import { parseRetryAfterSeconds } from './retryAfter';
import type { ServerClock } from './serverClock';
import { withTimeout } from './timeout';

/** Also covers the response body: a server can stall in the middle of it. */
const ATTEMPT_TIMEOUT_MS = 10_000;

/** The part of an HTTP response that the client reads. The platform's `Response` is one. */
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
  serverClock: ServerClock;
  operation: string;
  request: AuthorizedRequest;
  isLeaving?: boolean | undefined;
  token: string;
  signal: AbortSignal;
}

/**
 * Sends a request once.
 * @returns the parsed JSON of a 2xx response
 * @throws InsightsError, or the signal's reason
 */
export function sendRequest(options: SendRequestOptions): Promise<unknown> {
  const { clock, operation, signal } = options;
  const timeoutError = () => new InsightsError('timeout', operation);
  return withTimeout(
    { clock, durationMs: ATTEMPT_TIMEOUT_MS, timeoutError, signal },
    async (attemptSignal) => {
      const response = await fetchResponse(options, attemptSignal);
      if (response.status < 200 || response.status > 299) throw parseErrorResponse(operation, response);
      try {
        return JSON.parse(response.text) as unknown;
      } catch {
        const kind = isWebPage(response.text) ? 'webPage' : 'unreadable';
        throw new InsightsError(kind, operation, { status: response.status });
      }
    },
  );
}

/** JSON never starts like this. */
function isWebPage(text: string): boolean {
  return text.trimStart().startsWith('<');
}

async function fetchResponse(
  { fetch, clock, serverClock, operation, request, isLeaving, token }: SendRequestOptions,
  signal: AbortSignal,
) {
  try {
    const response = await fetch(request.url, request.withToken(token, signal, isLeaving));
    const { headers } = response;
    const date = headers.get('Date');
    serverClock.learn(date);
    const retryAfterSeconds = parseRetryAfterSeconds(headers.get('Retry-After'), clock.now(), date);
    return { status: response.status, text: await response.text(), retryAfterSeconds };
  } catch {
    // The reason of a failed fetch is dropped because browsers put the URL in it.
    throw signal.aborted ? abortReason(signal) : new InsightsError('network', operation);
  }
}
