import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSameOrigin } from '../routing/loopbackHost';
import { RESET_PARAMETER } from './paths';

/** Resets the day and leads back to the start page. If that is not possible, responds with one sentence. */
export function respondToReset(
  request: IncomingMessage,
  response: ServerResponse,
  resetDay: () => void,
): void {
  const sendError = (status: number, sentence: string): void => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(sentence);
  };
  if (request.method !== 'POST') return sendError(405, 'The day is reset by a click on the start page.');
  if (!isSameOrigin(request.headers))
    return sendError(403, 'A page of another origin may not reset the day.');
  resetDay();
  response.writeHead(303, { Location: `/?${RESET_PARAMETER}`, 'Cache-Control': 'no-store' });
  response.end();
}
