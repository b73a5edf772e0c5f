import { createServer } from 'node:http';
import { LocalServer } from '../routing/LocalServer';
import { forOwnHostOnly } from '../routing/ownHost';
import type { InsightsRecords } from '../world/InsightsRecords';
import { InsightsCalls } from './calls';
import { PageTokens } from './endpoints/paging';
import { Faults } from './faults/Faults';
import { handleRequest } from './handleRequest';
import type { SessionForToken } from './session';
import { Settings } from './Settings';

export interface InsightsServerOptions {
  records: InsightsRecords;
  sessionForToken: SessionForToken;
  /** 0, the default, takes a free port. */
  port?: number;
  /** Milliseconds since 1970, on the clock that stamps the sessions; stamps `calls` and new comments. */
  now?: () => number;
}

export interface InsightsServer {
  /** http://127.0.0.1:PORT */
  origin: string;
  settings: Settings;
  faults: Faults;
  calls: InsightsCalls;
  /** Stops listening and cuts every connection, as an outage of the network does. */
  goAway(): Promise<void>;
  /** Listens again on the same port. Rejects when another has taken it. */
  comeBack(): Promise<void>;
  /** Ends every connection, held answer and timer. */
  close(): Promise<void>;
}

/** Insights as far as the plugin uses it, on an origin of its own. Rejects when the port is taken. */
export async function createInsightsServer({
  records,
  sessionForToken,
  port: wantedPort = 0,
  now = Date.now,
}: InsightsServerOptions): Promise<InsightsServer> {
  const settings = new Settings();
  const faults = new Faults(now);
  const calls = new InsightsCalls();
  const services = { records, sessionForToken, settings, faults, calls, pageTokens: new PageTokens(), now };
  const http = createServer(
    forOwnHostOnly((request, response, url) => {
      handleRequest(services, request, response, url).catch(() => response.destroy());
    }),
  );
  const server = new LocalServer(http);
  const port = await server.listen(wantedPort);

  return {
    origin: `http://127.0.0.1:${port}`,
    settings,
    faults,
    calls,
    goAway: () => server.goAway(),
    comeBack: () => server.comeBack(),
    async close() {
      faults.release();
      await server.close();
    },
  };
}
