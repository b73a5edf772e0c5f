import type { IncomingMessage } from 'node:http';
import { asRecord, parseJson, textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import type { TwilioRequest } from '../routing/route';
import { TWILIO_PREFIX } from './browser/reroute';

/** The host of Twilio that a rerouted request is for, and the path there; null for any other path. */
export function rerouted(pathname: string): { host: string; path: string } | null {
  if (!pathname.startsWith(TWILIO_PREFIX)) return null;
  const [host = '', ...rest] = pathname.slice(TWILIO_PREFIX.length).split('/');
  return { host, path: `/${rest.join('/')}` };
}

/** Converts a rerouted HTTP request to the format that all routes take. */
export function twilioRequest(
  request: IncomingMessage,
  target: { host: string; path: string },
  query: URLSearchParams,
  body: string,
): TwilioRequest {
  const fields = bodyFields(request.headers['content-type'] ?? '', body);
  return {
    method: request.method ?? 'GET',
    ...target,
    params: { ...Object.fromEntries(query), ...fields },
    token: tokenOf(request, fields),
    cookie: request.headers.cookie,
  };
}

function bodyFields(contentType: string, body: string): UnknownRecord {
  if (contentType.includes('json')) return asRecord(parseJson(body));
  return Object.fromEntries(new URLSearchParams(body));
}

/** A Flex token is in one of three places, depending on the service. */
function tokenOf(request: IncomingMessage, fields: UnknownRecord): string | null {
  const header = request.headers['x-flex-jwe'];
  if (typeof header === 'string') return header;
  const [, basic] = /^Basic (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (basic === undefined) return textAt(fields, 'Token') ?? textAt(fields, 'token');
  return Buffer.from(basic, 'base64')
    .toString('utf8')
    .replace(/^token:/, '');
}
