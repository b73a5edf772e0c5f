import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { setImmediate } from 'node:timers/promises';

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A GET that follows no redirect. */
export function get(address: string, headers: OutgoingHttpHeaders = {}): Promise<HttpAnswer> {
  return send('GET', address, headers, '');
}

/** A POST of JSON; the body of the answer is read as JSON. */
export async function postJson(address: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const answer = await send('POST', address, { 'content-type': 'application/json' }, JSON.stringify(body));
  const parsed: unknown = JSON.parse(answer.body);
  return { status: answer.status, body: parsed };
}

/** Waits until a condition holds; the test's own time limit ends it if it never does. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate();
}

async function send(
  method: string,
  address: string,
  headers: OutgoingHttpHeaders,
  body: string,
): Promise<HttpAnswer> {
  const sent = request(address, { method, headers, agent: false }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode ?? 0, headers: response.headers, body: text };
}
