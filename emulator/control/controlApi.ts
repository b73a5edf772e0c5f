import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { isSameOrigin } from '../routing/loopbackHost';
import { parseJson } from '../routing/read';
import type { ControlTarget } from './ControlTarget';
import { ControlError } from './ControlError';
import { CONTROL_PATH } from './paths';
import { runCommand } from './runCommand';
import { toControlState } from './state';
import { StateStream } from './StateStream';

export interface ControlApi {
  /** Responds to a request below `CONTROL_PATH`; resolves to false for any other request. */
  respond: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;
  close(): void;
}

/**
 * `GET …/state`, `GET …/stream` (the same as server-sent events named `state`) and `POST …/<command>`, with
 * JSON in and out. An error response is `{ message }` with one sentence.
 */
export function createControlApi(target: ControlTarget): ControlApi {
  const stream = new StateStream(target);

  async function respondTo(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    if (!isSameOrigin(request.headers))
      throw new ControlError(403, 'A page of another origin may not control the emulator.');
    if (request.method === 'GET' && name === 'stream') return stream.connect(response);
    if (request.method === 'GET' && name === 'state') return sendJson(response, 200, toControlState(target));
    if (request.method !== 'POST') throw new ControlError(405, `${name} is asked for by POST.`);
    const { result, afterResponse } = runCommand(target, name, await jsonOf(request));
    response.on('close', afterResponse);
    sendJson(response, 200, result);
  }

  return {
    async respond(request, response, { pathname }) {
      if (!pathname.startsWith(CONTROL_PATH)) return false;
      try {
        await respondTo(request, response, pathname.slice(CONTROL_PATH.length));
      } catch (error) {
        const status = error instanceof ControlError ? error.status : 500;
        sendJson(response, status, { message: error instanceof Error ? error.message : String(error) });
      }
      return true;
    },
    close: () => stream.close(),
  };
}

/** Accepts JSON only if the content type says so: a form on a foreign page cannot send that type. */
async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const contentType = request.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(contentType))
    throw new ControlError(415, 'The content type must be application/json.');
  const parsed = parseJson(await text(request));
  if (parsed === null) throw new ControlError(400, 'The body is not JSON.');
  return parsed;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}
