import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { IncomingMessage } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { twilioCertificate } from '../../emulator/deploy/certificate';
import { LocalServer } from '../../emulator/routing/LocalServer';

export interface FakeResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface TlsServer {
  /** On 127.0.0.1. */
  port: number;
  certificateFile: string;
  close(): Promise<void>;
}

/**
 * Serves Twilio's hosts on 127.0.0.1 with TLS.
 *
 * @param responseTo if it rejects, the connection is cut
 */
export async function startTlsServer(
  responseTo: (request: IncomingMessage) => Promise<FakeResponse>,
): Promise<TlsServer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'fake-twilio-'));
  const certificateFile = path.join(folder, 'certificate.pem');
  const certificate = await twilioCertificate();
  await writeFile(certificateFile, certificate.cert);
  const server = createServer(certificate, (request, response) => {
    responseTo(request)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.destroy());
  });
  const local = new LocalServer(server);
  return {
    port: await local.listen(0),
    certificateFile,
    async close() {
      await local.close();
      await rm(folder, { recursive: true });
    },
  };
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

export function json(status: number, body: unknown): FakeResponse {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** Forwards a request with its body. */
export async function forward(
  request: IncomingMessage,
  origin: string,
  authorization = '',
): Promise<FakeResponse> {
  const { method = 'GET', headers, url } = request;
  const { origin: page, 'content-type': type } = headers;
  const response = await fetch(new URL(url ?? '/', origin), {
    method,
    headers: {
      ...(authorization ? { authorization } : {}),
      ...(page === undefined ? {} : { origin: page }),
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    ...(method === 'POST' && { body: new Uint8Array(await buffer(request)) }),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}
