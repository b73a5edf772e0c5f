import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { parseAddress } from './address';

/** The names of this machine. Browsers resolve every `*.localhost` to it. Source: RFC 6761, 6.3. */
const LOOPBACK_HOST = /^(127\.0\.0\.1|([a-z0-9-]+\.)*localhost)(:\d+)?$/i;
const BAD_REQUEST = 400;
const MISDIRECTED_REQUEST = 421;

type HttpListener = (request: IncomingMessage, response: ServerResponse) => void;
type UrlListener = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** Whether a `Host` header names this machine. */
export function isLoopbackHost(host: string | undefined): boolean {
  return LOOPBACK_HOST.test(host ?? '');
}

/**
 * Whether a request comes from a page of the same origin, or from no page at all. Browsers send the origin of
 * the page with every POST, every socket and every cross-origin request. So a page of another site in a
 * browser on this machine cannot control the emulator.
 */
export function isSameOrigin({ host = '', origin }: IncomingHttpHeaders): boolean {
  return origin === undefined || origin === `http://${host}`;
}

/** Whether a `Host` header names one host, on the default port. */
export function matchesHost(hostname: string): (host: string | undefined) => boolean {
  return (host) => host === hostname;
}

/** Handles only requests for this machine by one of its own names. */
export function onlyLoopbackHosts(listener: UrlListener): HttpListener {
  return onlyHosts(isLoopbackHost, listener);
}

/**
 * Responds with a 421 to requests for other hosts. Otherwise a page of another site could point its own host
 * name at this machine (DNS rebinding) and read all responses as its own. An invalid path, such as `//`, gets
 * a 400.
 */
export function onlyHosts(
  isAllowed: (host: string | undefined) => boolean,
  listener: UrlListener,
): HttpListener {
  return (request, response) => {
    if (!isAllowed(request.headers.host))
      return sendError(response, MISDIRECTED_REQUEST, 'This server does not answer for that host.');
    const url = parseAddress(request.url ?? '/');
    if (!url) return sendError(response, BAD_REQUEST, 'The path of the request cannot be read.');
    listener(request, response, url);
  };
}

function sendError(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', Connection: 'close' }).end(sentence);
}
