import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

const FORM = 'application/x-www-form-urlencoded';

/** The fields of a form, or null for any other content type. Reads the whole body. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const body = await text(request);
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() === FORM ? new URLSearchParams(body) : null;
}
