import { withTimeout } from './abort';
import { type InsightsFetch, sendRequest } from './attempt';
import { allowedBaseUrl, type Form, authorizedRequest } from './authorization';
import type { Clock } from './clock';
import { InsightsError } from './InsightsError';
import { createLimiter } from './limiter';
import { createRateGate } from './rateGate';
import { createRetryBudget, canRetryRead, canRetryWrite, withRetry, type RetryOptions } from './retry';
import { authenticatedCall, createTokenRenewal } from './tokenRenewal';

/** The one production host; there are no regional variants. */
export const INSIGHTS_BASE_URL = 'https://flex-api.twilio.com/v1/Insights/';

/** All attempts and all waits of one operation. */
const OPERATION_TIMEOUT_MS = 25_000;
/** The API's concurrency limit is shared by everything the account does. */
const MAX_REQUESTS_IN_FLIGHT = 2;

export interface InsightsClientOptions {
  /** https, default port, no user info, no query. */
  baseUrl: string;
  /** Asked at every attempt, never kept. */
  getToken(): string | null;
  fetch: InsightsFetch;
  clock: Clock;
}

export interface InsightsRequest {
  /** For error messages, such as `comments.list`. Holds no ids. */
  operation: string;
  url: string;
  signal?: AbortSignal;
}

export interface InsightsForm extends InsightsRequest {
  /** Sent as the body, so that what a reviewer wrote is in no URL. */
  form: Form;
}

/** Reads from the Insights API and writes to it: signed, limited, retried, timed. */
export interface InsightsClient {
  /** Ends with a slash. */
  readonly baseUrl: string;
  /** The parsed JSON of a 2xx answer. Rejects with an InsightsError, or with the reason of the signal. */
  get(request: InsightsRequest): Promise<unknown>;
  /**
   * Like `get`, but sends a form, and sends it again only when it was certainly refused before it was carried out: too
   * many requests, or a token that was not accepted. After any other failure the outcome may be unknown.
   * One thing is beyond a page: a browser itself repeats a form whose reused connection is closed before the first byte
   * of an answer (seen in Chromium 156).
   */
  post(request: InsightsForm): Promise<unknown>;
}

type SendOptions = InsightsRequest & { form?: Form };

/** @throws TypeError when `baseUrl` is one that a token may not be sent to. */
export function createInsightsClient(options: InsightsClientOptions): InsightsClient {
  // Called as a plain function: browsers refuse `fetch` as a method of another object.
  const { fetch, clock } = options;
  const baseUrl = allowedBaseUrl(options.baseUrl);
  if (baseUrl === null) throw new TypeError('The Insights base URL has to be a plain https URL.');
  const limiter = createLimiter(MAX_REQUESTS_IN_FLIGHT);
  const budget = createRetryBudget();
  const gate = createRateGate(clock);
  const renewal = createTokenRenewal(() => options.getToken(), clock);

  const send = async ({ operation, url, form, signal }: SendOptions, mayRepeat: RetryOptions['canRetry']) => {
    const request = authorizedRequest(operation, url, baseUrl, form);
    gate.check(operation);
    const deadlineAt = clock.now() + OPERATION_TIMEOUT_MS;
    const timeoutError = () => new InsightsError('timeout', operation);
    const limit = { clock, durationMs: OPERATION_TIMEOUT_MS, timeoutError, signal };
    const result = withTimeout(limit, (inner) => {
      const call = authenticatedCall(renewal, operation, (token) =>
        limiter.run(() => sendRequest({ fetch, clock, operation, request, token, signal: inner }), inner),
      );
      return withRetry({ clock, canRetry: mayRepeat, budget, deadlineAt, signal: inner }, call);
    });
    return result.then(
      (answer) => {
        gate.onSuccess();
        return answer;
      },
      (error: unknown) => {
        throw gate.onError(error);
      },
    );
  };

  return {
    baseUrl,
    get: (request) => send(request, canRetryRead),
    post: (request) => send(request, canRetryWrite),
  };
}
