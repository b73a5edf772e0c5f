import type { ServerResponse } from 'node:http';
import { errorBody, TwilioError } from './errors';

/** A response before it is sent. */
export interface InsightsResponse {
  status: number;
  headers: Record<string, string>;
  /** Sent unchanged; null sends no body. */
  text: string | null;
  /** Whether the connection is cut in the middle of the text. */
  isCut: boolean;
  /** Whether a browser lets a page of another origin read it. */
  hasCors: boolean;
}

/** No response at all: the connection is cut before anything is sent. */
export const RESET_CONNECTION: InsightsResponse = { ...createResponse(0, {}, null), isCut: true };

/** A complete response that a page can read. */
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

/** The response, or the error body of an exception. An error in the emulator itself becomes a 500. */
export function catchErrors(respond: () => InsightsResponse): InsightsResponse {
  try {
    return respond();
  } catch (error) {
    const refusal =
      error instanceof TwilioError ? error : new TwilioError(500, 20500, `Emulator: ${String(error)}`);
    return jsonResponse(refusal.status, errorBody(refusal));
  }
}

/** Sends the response. Its own headers override the CORS headers, if it has them. */
export function sendResponse(
  outgoing: ServerResponse,
  response: InsightsResponse,
  cors: Record<string, string>,
): void {
  if (response === RESET_CONNECTION) {
    outgoing.destroy();
    return;
  }
  const body = Buffer.from(response.text ?? '', 'utf8');
  const length = response.text === null ? {} : { 'Content-Length': String(body.length) };
  outgoing.writeHead(response.status, { ...(response.hasCors ? cors : {}), ...response.headers, ...length });
  if (response.isCut) {
    outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
  } else {
    outgoing.end(body);
  }
}
