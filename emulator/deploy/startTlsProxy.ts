import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { LocalServer } from '../routing/LocalServer';
import type { TwilioRequest, TwilioResponse } from '../routing/route';
import { readTwilioRequest } from './readTwilioRequest';

export interface ProxyHandlers {
  /** `host` is '' for a request to the proxy itself. `token` is `user:password`. */
  respond(
    request: TwilioRequest,
    headers: IncomingHttpHeaders,
  ): TwilioResponse | 'cut' | Promise<TwilioResponse>;
  /** A client tried to reach a host that is not Twilio's. The proxy refuses it. */
  onForeignHost(host: string): void;
}

const TWILIO_HOST = /\.(twilio\.com|twil\.io)$/;

/**
 * An HTTP proxy that connects to no other server. It responds for each of Twilio's hosts itself, over TLS.
 */
export async function startTlsProxy(
  certificate: { key: string; cert: string },
  handlers: ProxyHandlers,
): Promise<{ origin: string; close(): Promise<void> }> {
  const tunnels = new Set<Socket>();
  const twilio = createTlsServer(certificate, (request, response) =>
    respond(request, response, request.headers.host ?? ''),
  );
  const proxy = createServer((request, response) => respond(request, response, ''));
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    socket.on('error', () => socket.destroy());
    if (!TWILIO_HOST.test(host)) {
      handlers.onForeignHost(host);
      return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
    tunnels.add(socket);
    socket.once('close', () => tunnels.delete(socket));
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    twilio.emit('connection', socket);
  });
  const local = new LocalServer(proxy);
  const port = await local.listen(0);

  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      for (const socket of tunnels) socket.destroy();
      return local.close();
    },
  };

  function respond(request: IncomingMessage, response: ServerResponse, host: string): void {
    respondTo(request, host)
      .then((reply) => {
        if (reply === 'cut') return response.destroy();
        const { status, body, contentType = 'application/json', headers = {} } = reply;
        response.writeHead(status, { 'Content-Type': contentType, ...headers });
        response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
      })
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  }

  async function respondTo(request: IncomingMessage, host: string): Promise<TwilioResponse | 'cut'> {
    return handlers.respond(await readTwilioRequest(request, host), request.headers);
  }
}
