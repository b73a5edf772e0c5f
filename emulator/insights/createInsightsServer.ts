import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { LocalServer } from '../routing/LocalServer';
import { onlyHosts, matchesHost, isLoopbackHost } from '../routing/loopbackHost';
import type { InsightsRecords } from '../world/InsightsRecords';
import { InsightsCalls } from './calls';
import { PageTokens } from './endpoints/paging';
import { Faults } from './faults/Faults';
import { handleRequest } from './handleRequest';
import type { SessionForToken } from './session';
import { Settings } from './Settings';
import type { TlsIdentity } from './tlsIdentity';

export interface InsightsServerOptions {
  records: InsightsRecords;
  sessionForToken: SessionForToken;
  /** 0, the default, takes a free port. */
  port?: number;
  /** Milliseconds since 1970, on the clock of the sessions. It stamps `calls` and new comments. */
  now?: () => number;
  /** Serves over TLS, under this host name only. Without it: plain HTTP on the loopback address. */
  tls?: TlsIdentity | undefined;
}

export interface InsightsServer {
  /** http://127.0.0.1:PORT; with `tls`, the origin of the host name, as a page calls it. */
  origin: string;
  /** The port on 127.0.0.1. */
  port: number;
  settings: Settings;
  faults: Faults;
  calls: InsightsCalls;
  /** Serves other records from now on, without faults and with the initial settings, and forgets the calls. */
  restart(records: InsightsRecords): void;
  /** Stops listening and cuts every connection, like a network outage. */
  stop(): Promise<void>;
  /** Listens again on the same port. Rejects if the port is taken. */
  resume(): Promise<void>;
  /** Closes every connection, and stops every held response and timer. */
  close(): Promise<void>;
}

/** The part of Insights that plugins use, on an origin of its own. Rejects if the port is taken. */
export async function createInsightsServer({
  records,
  sessionForToken,
  port: wantedPort = 0,
  now = Date.now,
  tls,
}: InsightsServerOptions): Promise<InsightsServer> {
  const settings = new Settings();
  const faults = new Faults(now);
  const calls = new InsightsCalls();
  const services = { records, sessionForToken, settings, faults, calls, pageTokens: new PageTokens(), now };
  const listener = onlyHosts(tls ? matchesHost(tls.hostname) : isLoopbackHost, (request, response, url) => {
    handleRequest(services, request, response, url).catch(() => response.destroy());
  });
  const server = new LocalServer(
    tls ? createTlsServer({ key: tls.privateKey, cert: tls.certificate }, listener) : createServer(listener),
  );
  const port = await server.listen(wantedPort);

  return {
    origin: tls ? `https://${tls.hostname}` : `http://127.0.0.1:${port}`,
    port,
    settings,
    faults,
    calls,
    restart(newRecords) {
      services.records = newRecords;
      faults.clear();
      faults.release();
      settings.reset();
      calls.clear();
    },
    stop: () => server.stop(),
    resume: () => server.resume(),
    async close() {
      faults.release();
      await server.close();
    },
  };
}
