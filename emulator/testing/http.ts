import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

export interface HttpResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A GET that follows no redirect. */
export function get(address: string, headers: OutgoingHttpHeaders = {}): Promise<HttpResponse> {
  return send('GET', address, headers, '');
}

/** A POST that follows no redirect. */
export function post(address: string, headers: OutgoingHttpHeaders = {}, body = ''): Promise<HttpResponse> {
  return send('POST', address, headers, body);
}

/** A POST of JSON, whose response is parsed as JSON. */
export async function postJson(
  address: string,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): Promise<{ status: number; body: unknown }> {
  const response = await post(
    address,
    { 'content-type': 'application/json', ...headers },
    JSON.stringify(body),
  );
  const parsed: unknown = JSON.parse(response.body);
  return { status: response.status, body: parsed };
}

const MAX_WAIT_MS = 4_500;

/**
 * Waits until a condition is true. @throws just before a test would time out, so that the loop does not
 * outlive the test.
 */
export async function until(condition: () => boolean): Promise<void> {
  const deadlineMs = performance.now() + MAX_WAIT_MS;
  while (!condition()) {
    if (performance.now() > deadlineMs) throw new Error(`It never came true that ${String(condition)}`);
    await setImmediate();
  }
}

async function send(
  method: string,
  address: string,
  headers: OutgoingHttpHeaders,
  body: string,
): Promise<HttpResponse> {
  const sent = request(address, { method, headers, agent: false }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode ?? 0, headers: response.headers, body: text };
}
