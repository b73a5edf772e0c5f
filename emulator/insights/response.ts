import type { ServerResponse } from 'node:http';
import { errorBody, TwilioError } from './errors';

/** An answer on its way out. */
export interface InsightsResponse {
  status: number;
  headers: Record<string, string>;
  /** Sent as it is; null sends no body. */
  text: string | null;
  /** Whether the connection is cut in the middle of the text. */
  isCut: boolean;
  /** Whether a browser may hand it to a page of another origin. */
  hasCors: boolean;
}

/** No answer at all: the connection is cut with nothing sent. */
export const RESET_CONNECTION: InsightsResponse = { ...createResponse(0, {}, null), isCut: true };

/** A complete answer that a page may read. */
export function createResponse(
  status: number,
  headers: Record<string, string>,
  text: string | null,
): InsightsResponse {
  return { status, headers, text, isCut: false, hasCors: true };
}

export function jsonResponse(status: number, body: unknown): InsightsResponse {
  return createResponse(status, { 'Content-Type': 'application/json' }, JSON.stringify(body));
}

/** The answer, or the error body of what is thrown; an error of the emulator itself reads as a 500. */
export function catchErrors(answer: () => InsightsResponse): InsightsResponse {
  try {
    return answer();
  } catch (error) {
    const refusal =
      error instanceof TwilioError ? error : new TwilioError(500, 20500, `Emulator: ${String(error)}`);
    return jsonResponse(refusal.status, errorBody(refusal));
  }
}

/** Sends the answer, with the CORS headers under its own if it has them. */
export function sendResponse(
  response: ServerResponse,
  answer: InsightsResponse,
  cors: Record<string, string>,
): void {
  if (answer === RESET_CONNECTION) {
    response.destroy();
    return;
  }
  const body = Buffer.from(answer.text ?? '', 'utf8');
  const length = answer.text === null ? {} : { 'Content-Length': String(body.length) };
  response.writeHead(answer.status, { ...(answer.hasCors ? cors : {}), ...answer.headers, ...length });
  if (answer.isCut) {
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  } else {
    response.end(body);
  }
}
