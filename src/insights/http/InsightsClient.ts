import { allowedBaseUrl, authorizedRequest, type Form } from './authorization';
import type { Clock } from './clock';
import { InsightsError } from './InsightsError';
import { createLimiter } from './limiter';
import { createRateGate } from './rateGate';
import {
  canRetryRead,
  canRetryWrite,
  createRetryBudget,
  DEFAULT_RETRY_POLICY,
  type RetryOptions,
  type RetryPolicy,
  withRetry,
} from './retry';
import { type InsightsFetch, sendRequest } from './sendRequest';
import { createServerClock } from './serverClock';
import { withTimeout } from './timeout';
import { authenticatedCall, createTokenRenewal } from './tokenRenewal';

/** The only production host; there are no regional variants. */
export const INSIGHTS_BASE_URL = 'https://flex-api.twilio.com/v1/Insights/';

/** Covers all attempts and all waits of one operation. */
const OPERATION_TIMEOUT_MS = 25_000;
/** Everything the account does shares the API's concurrency limit. */
const MAX_REQUESTS_IN_FLIGHT = 2;

export interface InsightsClientOptions {
  /** https, default port, no user info, no query. */
  baseUrl: string;
  /** Called for every attempt; the token is never stored. */
  getToken(): string | null;
  fetch: InsightsFetch;
  clock: Clock;
  /** `DEFAULT_RETRY_POLICY` if it is absent. */
  retryPolicy?: RetryPolicy;
}

interface InsightsRequest {
  /** For error messages, such as `comments.list`. Contains no ids. */
  operation: string;
  url: string;
  signal?: AbortSignal | undefined;
}

interface InsightsForm extends InsightsRequest {
  /** Sent as the body, so that a reviewer's text never ends up in a URL. */
  form: Form;
  /** Whether the browser finishes it even when the page is closed. At most 64 KiB of all such forms can be on the way. */
  isLeaving?: boolean | undefined;
}

/** Reads from and writes to the Insights API, with authorization, a concurrency limit, retries and timeouts. */
export interface InsightsClient {
  /** Ends with a slash. */
  readonly baseUrl: string;
  /** Returns the parsed JSON of a 2xx response. Rejects with an InsightsError, or with the signal's reason. */
  get(request: InsightsRequest): Promise<unknown>;
  /**
   * Like `get`, but sends a form. The form is sent again only when it was certainly refused before it was processed:
   * after too many requests, or when the token was not accepted. After any other failure the outcome may be unknown.
   * A page cannot prevent one case: the browser itself repeats a form when a reused connection closes before the first
   * byte of a response, once for each open connection (seen in Chromium 150 and 156). The last one can succeed.
   */
  post(request: InsightsForm): Promise<unknown>;
  /** How far the server's clock is ahead of this computer's, in milliseconds; 0 until a response shows it. */
  serverOffsetMs: () => number;
}

type SendOptions = InsightsRequest & Partial<Pick<InsightsForm, 'form' | 'isLeaving'>>;

/** @throws TypeError when the token must not be sent to `baseUrl` */
export function createInsightsClient(options: InsightsClientOptions): InsightsClient {
  // Called as a plain function: browsers reject `fetch` as a method of another object.
  const { fetch, clock, retryPolicy = DEFAULT_RETRY_POLICY } = options;
  const baseUrl = allowedBaseUrl(options.baseUrl);
  if (baseUrl === null) throw new TypeError('The Insights base URL has to be a plain https URL.');
  const limiter = createLimiter(MAX_REQUESTS_IN_FLIGHT);
  const budget = createRetryBudget(retryPolicy.limit);
  const { backoffBaseMs } = retryPolicy;
  const gate = createRateGate(clock, retryPolicy.minPauseSpreadSeconds);
  const serverClock = createServerClock(clock);
  const renewal = createTokenRenewal(() => options.getToken(), clock);

  const send = async (options: SendOptions, canRetry: RetryOptions['canRetry']) => {
    const { operation, url, form, isLeaving, signal } = options;
    const request = authorizedRequest(operation, url, baseUrl, form);
    gate.check(operation);
    const deadlineAt = clock.now() + OPERATION_TIMEOUT_MS;
    const timeoutError = () => new InsightsError('timeout', operation);
    const timeout = { clock, durationMs: OPERATION_TIMEOUT_MS, timeoutError, signal };
    const result = withTimeout(timeout, (operationSignal) => {
      const call = authenticatedCall(renewal, operation, (token) =>
        limiter.run(
          () =>
            sendRequest({
              ...{ fetch, clock, serverClock, operation, request, isLeaving, token },
              signal: operationSignal,
            }),
          operationSignal,
        ),
      );
      return withRetry({ clock, backoffBaseMs, canRetry, budget, deadlineAt, signal: operationSignal }, call);
    });
    return result.then(
      (response) => {
        gate.onSuccess();
        return response;
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
    serverOffsetMs: serverClock.offsetMs,
  };
}
