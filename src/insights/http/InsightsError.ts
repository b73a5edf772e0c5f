/**
 * What went wrong, in terms that a screen can act on.
 * - `unauthenticated`: the token was refused or missing, and no other token became available.
 * - `notPermitted`: the user is not allowed to do this; retrying does not help until the roles or the token change.
 * - `notRecognized`: the agent function cannot tell yet which agent in Insights the user is.
 * - `otherAgent`: the agent function says that Insights has this under another agent.
 * - `rateLimited`: too many concurrent requests in the account; `retryAfterSeconds` is always set.
 * - `unavailable`: the server failed (408 or 5xx), after retries.
 * - `network`, `timeout`: no response, or none in time, after retries.
 * - `webPage`: something else answered with a web page, such as the sign-in page of a Wi-Fi network (2xx) or a firewall
 *   that blocks the request (4xx).
 * - `unreadable`: the response is not what the API promises.
 * - `invalidPageToken`: the page URL is no longer valid; start over at the first page.
 * - `rejected`: another 4xx, or the client refused the request before sending it.
 */
export type InsightsErrorKind =
  | 'unauthenticated'
  | 'notPermitted'
  | 'notRecognized'
  | 'otherAgent'
  | 'notFound'
  | 'rateLimited'
  | 'unavailable'
  | 'network'
  | 'timeout'
  | 'webPage'
  | 'unreadable'
  | 'rejected'
  | 'invalidPageToken';

/** What is known about a failure besides its kind. */
export interface InsightsErrorDetails {
  /** HTTP status. */
  status?: number | null;
  /** Twilio's error code, such as 20403. */
  code?: number | null;
  /** The server's URL of Twilio's page about the code. Show it as text: it is not a trusted link. */
  moreInfo?: string | null;
  retryAfterSeconds?: number | null;
}

/**
 * A failed Insights operation. Its message contains only the operation, the kind, the status and Twilio's code. Messages
 * end up in logs, so ids, URLs, the server's message and the token are left out.
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

  /** Whether the functions refuse to close a review because the agent has asked for another one since. */
  get isOtherReview(): boolean {
    return this.code === OTHER_REVIEW_CODE;
  }
}

// The agent function's codes (`serverless/`), all with the status 403. They are not Twilio's.
/** Insights does not know the worker yet. */
export const NOT_RECOGNIZED_CODE = 403_001;
/** Insights does not apply the filter that identifies agents. */
export const FILTER_IGNORED_CODE = 403_002;
/** Twilio refuses the account's own credentials, which the function uses. */
export const ACCOUNT_REFUSED_CODE = 403_003;
/** The worker asks for what Insights has under another agent. */
export const OTHER_AGENT_CODE = 403_004;

/** The functions' code, with the status 409, for a review that is not the one that the supervisor saw. */
const OTHER_REVIEW_CODE = 20409;

/** Twilio's code for "not found". A 404 without it comes from an account or an address without Insights. */
const NOT_FOUND_CODE = 20404;

/** Whether an error says that Insights does not have the requested data yet. */
export function isNotFound(error: unknown): boolean {
  return error instanceof InsightsError && error.kind === 'notFound' && error.code === NOT_FOUND_CODE;
}
