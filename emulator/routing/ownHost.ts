import type { RequestListener } from 'node:http';

/** This machine under one of its own names; browsers lead every `*.localhost` to it. Source: RFC 6761, 6.3. */
const OWN_HOST = /^(127\.0\.0\.1|([a-z0-9-]+\.)*localhost)(:\d+)?$/i;
const MISDIRECTED_REQUEST = 421;

/** Whether a `Host` header names this machine. */
export function isOwnHost(host: string | undefined): boolean {
  return OWN_HOST.test(host ?? '');
}

/**
 * Answers 421 to whoever asks for another host: a page of some other site could point its own host name at
 * this machine (DNS rebinding) and would then read all answers as its own.
 */
export function forOwnHostOnly(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (isOwnHost(request.headers.host)) return listener(request, response);
    response.writeHead(MISDIRECTED_REQUEST, { 'Content-Type': 'text/plain', Connection: 'close' });
    response.end('This server answers for localhost only.');
  };
}
