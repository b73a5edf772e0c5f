import { Failure, failureOf, NOT_READABLE } from '../../script/Failure';
import { refusalOf } from './refusalOf';

/** Whether the toolkit's error says what failed, but not why, such as `Failed to upload Function /Segments`. */
export function lacksReason(error: unknown): error is Error {
  return error instanceof Error && /^Failed to (upload|create) /.test(error.message);
}

/**
 * Adds the reason to such an error.
 *
 * @param reason the error of the request that failed. Undefined if Twilio's response could not be read
 */
export function failureWith({ message }: Error, reason: unknown = new SyntaxError()): Failure {
  const known = withStatus(reason);
  const failure = refusalOf(known) ?? failureOf(known);
  return new Failure(`${message}: ${failure.message}`);
}

/** The client's errors have the status, and Twilio's message, at other places than those of the Node SDK. */
export function withStatus(error: unknown): unknown {
  // The client reads each response without a check.
  if (error instanceof TypeError) return new Failure(NOT_READABLE);
  if (error instanceof Failure || typeof error !== 'object' || error === null || !('response' in error)) {
    return error;
  }
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('statusCode' in response)) return error;
  const body = 'body' in response ? response.body : null;
  return { status: response.statusCode, message: messageIn(body) ?? 'no reason given' };
}

/** Twilio's message in a response, which the client has parsed, except for uploads. */
function messageIn(body: unknown): string | null {
  if (typeof body === 'string') {
    try {
      return messageIn(Object(JSON.parse(body)));
    } catch {
      return null;
    }
  }
  const hasMessage = typeof body === 'object' && body !== null && 'message' in body;
  return hasMessage && typeof body.message === 'string' ? body.message : null;
}
