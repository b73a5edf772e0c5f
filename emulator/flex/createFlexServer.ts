import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { parseAddress } from '../routing/address';
import { LocalServer } from '../routing/LocalServer';
import { onlyLoopbackHosts, isSameOrigin, isLoopbackHost } from '../routing/loopbackHost';
import type { TwilioResponse, TwilioRequest } from '../routing/route';
import type { World } from '../world/World';
import { buildPageScript } from './buildPageScript';
import { rerouted, twilioRequest } from './httpRequest';
import { contentSecurityPolicy, flexPage } from './page';
import type { Theme } from './page';
import { SCENARIO_PARAMETER } from './pageScenario';
import type { PageScenario } from './pageScenario';
import { choiceCookies, choicesInCookies, choicesInQuery } from './pageChoices';
import { readPluginFile } from './plugin';
import { customDataFrom } from './readAppConfig';
import { ReloadStream } from './reloadStream';
import { LOGIN_PATH, SIGN_IN_PATH, signedInLocation } from './signIn';

export interface FlexServerOptions {
  /** The world of the current day. */
  getWorld: () => World;
  port: number;
  flexBundlePath: string;
  pluginPaths: readonly string[];
  insightsOrigin: string;
  theme: Theme;
  reportOnlyPolicy: string | null;
  connectTo: readonly string[];
  appConfigPath: string | null;
  liveReload: boolean;
  /** How long the token of a sign-in link is valid, unless the link sets it. */
  sessionLifetimeMs?: number | undefined;
  /** The scenario with this id, for the page that opens it; null if there is none. */
  findScenario(id: string): PageScenario | null;
  /** Responds to requests for Twilio's hosts. `body` is the raw text of the request. */
  respondAsTwilio(request: TwilioRequest, body: string): TwilioResponse;
  /** Handles a socket that the page opened to one of Twilio's hosts. */
  connectSocket(host: string, query: URLSearchParams, socket: WebSocket): void;
  /**
   * Responds to requests for the emulator's own pages and its control API; resolves to false for any other
   * request.
   */
  respondWithSite(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean>;
}

export interface FlexServer {
  origin: string;
  reloadPages(): void;
  /** Reloads the open pages. They, and pages that open later, forget what they stored for plugins before. */
  startNewDay(): void;
  /** Cuts every WebSocket. */
  dropSockets(): void;
  /** Stops listening and cuts every connection, until `resume()`. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

const RELOAD_PATH = '/__emulator/reload';

/**
 * The origin of the page: the page itself, Flex, the plugins, the login, and Twilio's hosts below `/__tw/`.
 */
export async function createFlexServer(options: FlexServerOptions): Promise<FlexServer> {
  const pageScripts = new Map([
    ['/__emulator/before-flex.js', await buildPageScript('beforeFlex')],
    ['/__emulator/run-flex.js', await buildPageScript('runFlex')],
  ]);
  let dayName: string | null = null;
  const reloads = new ReloadStream();
  const sockets = new WebSocketServer({ noServer: true });
  const bundleUrl = `/__emulator/${path.basename(options.flexBundlePath)}`;

  const server = createServer(
    onlyLoopbackHosts((request, response, url) => {
      respond(request, response, url).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    }),
  );
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const url = parseAddress(request.url ?? '/');
    const target = url && rerouted(url.pathname);
    const isAllowed = isLoopbackHost(request.headers.host) && isSameOrigin(request.headers);
    if (!target || !isAllowed) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => {
      // Invalid WebSocket data is an error of that socket only. The emulator keeps running.
      opened.on('error', () => opened.terminate());
      options.connectSocket(target.host, url.searchParams, opened);
    });
  });
  const local = new LocalServer(server);
  const port = await local.listen(options.port);

  return {
    origin: `http://127.0.0.1:${port}`,
    reloadPages: () => reloads.reloadPages(),
    startNewDay() {
      dayName = String(Date.now());
      dropSockets();
      reloads.reloadPages();
    },
    dropSockets,
    stop() {
      dropSockets();
      return local.stop();
    },
    resume: () => local.resume(),
    close() {
      dropSockets();
      return local.close();
    },
  };

  function dropSockets(): void {
    for (const socket of sockets.clients) socket.terminate();
  }

  async function respond(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const target = rerouted(url.pathname);
    if (target) {
      if (!isSameOrigin(request.headers))
        return send(response, 403, 'text/plain', 'A page of another origin may not ask this.');
      const body = await text(request);
      const reply = options.respondAsTwilio(twilioRequest(request, target, url.searchParams, body), body);
      return sendTwilioResponse(response, reply);
    }
    if (await options.respondWithSite(request, response, url)) return;
    const pageScript = pageScripts.get(url.pathname);
    if (pageScript !== undefined) return send(response, 200, 'text/javascript', pageScript);
    switch (url.pathname) {
      case bundleUrl:
        return sendBundle(response, options.flexBundlePath);
      case RELOAD_PATH:
        return reloads.connect(response);
      case SIGN_IN_PATH:
        return redirect(response, signedInAddress(url));
      default:
        return sendFile(request, response, url);
    }
  }

  function signedInAddress({ searchParams }: URL): string {
    return signedInLocation(options.getWorld(), searchParams, options.sessionLifetimeMs) ?? LOGIN_PATH;
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const file = readPluginFile(options.pluginPaths, url.pathname);
    if (file) {
      if (file.sourceMap !== null) response.setHeader('SourceMap', file.sourceMap);
      return send(response, 200, file.contentType, file.contents);
    }
    // Flex routes by path, so every path serves the page. A missing file must still be a 404.
    if (path.extname(url.pathname) !== '') return send(response, 404, 'text/plain', 'Not found');
    sendPage(request, response, url);
  }

  function sendPage(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const chosen = choicesInQuery(url.searchParams);
    const saved = choicesInCookies(request.headers.cookie);
    response.setHeader('Set-Cookie', choiceCookies(chosen));
    response.setHeader(
      'Content-Security-Policy',
      contentSecurityPolicy(request.headers.host ?? '', [options.insightsOrigin, ...options.connectTo]),
    );
    if (options.reportOnlyPolicy !== null)
      response.setHeader('Content-Security-Policy-Report-Only', options.reportOnlyPolicy);
    const page = flexPage({
      flexBundleUrl: bundleUrl,
      accountSid: options.getWorld().accountSid,
      insightsOrigin: options.insightsOrigin,
      reloadStream: options.liveReload ? RELOAD_PATH : null,
      theme: chosen.theme ?? saved.theme ?? options.theme,
      language: chosen.language,
      dayName,
      scenario: options.findScenario(url.searchParams.get(SCENARIO_PARAMETER) ?? ''),
      customData: options.appConfigPath === null ? {} : customDataFrom(options.appConfigPath),
    });
    send(response, 200, 'text/html; charset=utf-8', page);
  }
}

function sendTwilioResponse(response: ServerResponse, { status, body, contentType }: TwilioResponse): void {
  if (Buffer.isBuffer(body)) return send(response, status, contentType ?? 'application/octet-stream', body);
  if (contentType !== undefined) return send(response, status, contentType, String(body));
  send(response, status, 'application/json', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': contentType, 'Cache-Control': 'no-store' }).end(body);
}

/** The name of the file changes with its content, so that a browser can cache it and its compiled code. */
async function sendBundle(response: ServerResponse, bundlePath: string): Promise<void> {
  response.writeHead(200, {
    'Content-Type': 'text/javascript',
    'Cache-Control': 'max-age=31536000, immutable',
  });
  await pipeline(createReadStream(bundlePath), response);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end();
}
