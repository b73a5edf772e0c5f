import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InsightsRecords } from '../world/InsightsRecords';
import { InsightsCalls } from './calls';
import { Faults } from './faults';
import { handleRequest } from './handleRequest';
import { PageTokens } from './paging';
import type { InsightsSettings, SessionForToken } from './session';

export interface InsightsServerOptions {
  records: InsightsRecords;
  sessionForToken: SessionForToken;
  /** 0, the default, takes a free port. */
  port?: number;
  settings?: Partial<InsightsSettings>;
  /** Milliseconds since 1970; stamps `calls`. */
  now?: () => number;
}

export interface InsightsServer {
  /** http://127.0.0.1:PORT */
  origin: string;
  port: number;
  /** Change a field and the next request sees it. */
  settings: InsightsSettings;
  faults: Faults;
  calls: InsightsCalls;
  /** Ends every connection, held answer and timer. */
  close(): Promise<void>;
}

/** Insights as far as the plugin uses it, on an origin of its own. Rejects when the port is taken. */
export async function createInsightsServer({
  records,
  sessionForToken,
  port: wantedPort = 0,
  settings: givenSettings,
  now = Date.now,
}: InsightsServerOptions): Promise<InsightsServer> {
  const settings: InsightsSettings = { agentsPermitted: true, ...givenSettings };
  const faults = new Faults();
  const calls = new InsightsCalls();
  const services = { records, sessionForToken, settings, faults, calls, pageTokens: new PageTokens(), now };
  const server = createServer((request, response) => {
    handleRequest(services, request, response).catch(() => response.destroy());
  });

  server.listen(wantedPort, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    settings,
    faults,
    calls,
    async close() {
      faults.release();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
