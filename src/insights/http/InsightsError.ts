/**
 * What went wrong, in the terms a screen can act on.
 * - `unauthenticated`: the token was refused, or there is none, and no other token came.
 * - `notPermitted`: the user may not read this; asking again does not help until roles or token change.
 * - `rateLimited`: too many requests at once in the account; `retryAfterSeconds` is always set.
 * - `unavailable`: the server failed (408 or 5xx), after retries.
 * - `network`, `timeout`: no answer, or not in time, after retries.
 * - `unreadable`: an answer that is not what the API promises.
 * - `invalidPageToken`: the page URL is no longer valid; start once more at the first page.
 * - `rejected`: another 4xx, or the request was refused here before it was sent.
 */
export type InsightsErrorKind =
  | 'unauthenticated'
  | 'notPermitted'
  | 'notFound'
  | 'rateLimited'
  | 'unavailable'
  | 'network'
  | 'timeout'
  | 'unreadable'
  | 'rejected'
  | 'invalidPageToken';

/** What is known about a failure beside its kind. */
export interface InsightsErrorDetails {
  /** HTTP status. */
  status?: number | null;
  /** Twilio's error code, such as 20403. */
  code?: number | null;
  /** Twilio's page about the code as the server names it: text, not a link to trust. */
  moreInfo?: string | null;
  retryAfterSeconds?: number | null;
}

/**
 * A failed Insights operation. Its message names the operation, the status and Twilio's code and nothing else:
 * messages reach logs, so ids, URLs, the server's own words and the token stay out.
 * A cancelled operation is not an InsightsError: it rejects with the reason of its AbortSignal.
 */
export class InsightsError extends Error {
  readonly kind: InsightsErrorKind;
  readonly operation: string;
  readonly status: number | null;
  readonly code: number | null;
  readonly moreInfo: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(kind: InsightsErrorKind, operation: string, details: InsightsErrorDetails = {}) {
    const { status = null, code = null, moreInfo = null, retryAfterSeconds = null } = details;
    const numbers = [status !== null && `status ${status}`, code !== null && `code ${code}`].filter(Boolean);
    super([`${operation}: ${kind}`, ...numbers].join(', '));
    this.name = 'InsightsError';
    this.kind = kind;
    this.operation = operation;
    this.status = status;
    this.code = code;
    this.moreInfo = moreInfo;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
