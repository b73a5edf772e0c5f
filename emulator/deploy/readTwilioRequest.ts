import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { parseAddress } from '../routing/address';
import type { TwilioRequest } from '../routing/route';
import { grouped, requestFields } from './requestFields';

/** Reads an HTTP request to one of Twilio's hosts. Its token is `user:password`. */
export async function readTwilioRequest(request: IncomingMessage, host: string): Promise<TwilioRequest> {
  const { pathname = '/', searchParams } = parseAddress(request.url ?? '/') ?? {};
  const fields = await requestFields(request.headers['content-type'] ?? '', await buffer(request));
  return {
    method: request.method ?? 'GET',
    host: host.replace(/:\d+$/, ''),
    path: pathname,
    params: { ...grouped([...(searchParams ?? [])]), ...fields },
    token: credentialsIn(request.headers.authorization),
    ifMatch: request.headers['if-match'],
  };
}

function credentialsIn(authorization: string | undefined): string | null {
  const [, basic] = /^Basic (.+)$/i.exec(authorization ?? '') ?? [];
  return basic === undefined ? null : Buffer.from(basic, 'base64').toString('utf8');
}
