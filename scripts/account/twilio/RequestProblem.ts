import { parseErrorResponse } from '../../../src/insights/http/parseErrorResponse';
import { Failure, failureOf } from '../../deploy/script/Failure';
import type { User } from './Send';

interface ProblemDetails {
  service: string;
  user: User;
  status?: number | null;
  code?: number | null;
}

/** Twilio's error codes have at most six digits. A longer number could be something else, such as a phone number. */
const MAX_CODE = 999_999;

/**
 * A request that got no usable response. The message names the service, the status and Twilio's error code. It repeats
 * nothing else that was received, because a message of the server can contain IDs or names.
 */
export class RequestProblem extends Failure {
  readonly service: string;
  readonly user: User;
  readonly status: number | null;
  readonly code: number | null;

  constructor(message: string, { service, user, status = null, code = null }: ProblemDetails) {
    super(message);
    this.service = service;
    this.user = user;
    this.status = status;
    this.code = code;
  }

  /** Whether the server refused the credentials. */
  get areCredentialsRefused(): boolean {
    return this.status === 401 || this.status === 403;
  }

  static ofStatus(service: string, user: User, status: number, body: unknown): RequestProblem {
    const code = errorCodeOf(status, body);
    const numbers = statusText(status, code);
    return new RequestProblem(sentenceOf(service, user, status, numbers), { service, user, status, code });
  }

  static ofUnreadableBody(service: string, user: User, status: number): RequestProblem {
    const message = `${service} responded with ${status}, but not with JSON. A proxy may have responded instead of Twilio.`;
    return new RequestProblem(message, { service, user, status });
  }

  static ofLimit(user: User, limit: number): RequestProblem {
    return new RequestProblem(`The limit of ${limit} requests is reached.`, { service: 'Twilio', user });
  }

  /** For a request without a response. */
  static ofError(service: string, user: User, error: unknown): RequestProblem {
    return new RequestProblem(networkSentenceOf(service, error), { service, user });
  }
}

/** The status with Twilio's error code, such as `403, code 20403`. */
export function statusText(status: number, code: number | null): string {
  return code === null ? String(status) : `${status}, code ${code}`;
}

/** Twilio's error code in the body of a response that is not 2xx. Null if there is none. */
export function errorCodeOf(status: number, body: unknown): number | null {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
  const { code } = parseErrorResponse('', { status, text, retryAfterSeconds: null });
  return code !== null && Number.isInteger(code) && code > 0 && code <= MAX_CODE ? code : null;
}

const CREDENTIALS_OF: Readonly<Record<User, string>> = {
  account: 'the credentials',
  agent: "the agent's token",
  supervisor: "the supervisor's token",
  none: 'a request without credentials',
};

function sentenceOf(service: string, user: User, status: number, numbers: string): string {
  if (status === 401) return `${service} did not accept ${CREDENTIALS_OF[user]} (${numbers}).`;
  if (status === 403) return `${service} refused ${CREDENTIALS_OF[user]} (${numbers}).`;
  if (status === 404) {
    const hint = service === 'Insights' ? ' Flex Insights may be turned off.' : '';
    return `${service} has nothing at this address (${numbers}).${hint}`;
  }
  if (status === 407) return 'The proxy requires a user name and a password (407). Put them into HTTP_PROXY.';
  if (status === 429)
    return `The account has too many requests at the moment (${numbers}). Run the command again later.`;
  if (status >= 500) return `${service} failed (${numbers}). Run the command again later.`;
  return `${service} responded with ${numbers}.`;
}

/** Node reports a timeout of the connection with the first code, and axios one of the response with the second. */
const TIMEOUT = /^(ETIMEDOUT|ECONNABORTED)$/;

function networkSentenceOf(service: string, error: unknown): string {
  const isObject = typeof error === 'object' && error !== null;
  const code = isObject && 'code' in error ? String(error.code) : '';
  if (TIMEOUT.test(code)) return `${service} did not respond in time.`;
  const { message } = failureOf(error);
  // Without a known code, `failureOf` repeats the original message, which can contain the URL.
  const isOriginal = !isObject || ('message' in error && message === String(error.message));
  return isOriginal ? `The request to ${service} failed.` : message;
}
