import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Emulator } from '../../emulator/createEmulator';
import { people } from '../../emulator/world/sample/people';
import { basic, forward, json, startTlsServer, type FakeResponse } from '../functions/tlsServer';

const CONNECT_TO_FAKE_TWILIO = path.join(__dirname, '../functions/connectToFakeTwilio.cjs');
const WORKSPACE_SID = `WS${randomBytes(16).toString('hex')}`;

export interface Account {
  /** `METHOD host/path` of each request, in order of arrival. */
  requests: readonly string[];
  /** Whether TaskRouter's log has the reservations that workers completed. */
  hasEvents: boolean;
  /** Replaces the response to every request. Null for a healthy Twilio. */
  fault: FakeResponse | null;
  /** Environment variables that send a process here instead of to Twilio, with valid credentials. */
  environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Serves the hosts of a Twilio account with Flex on 127.0.0.1 with TLS. The emulator serves Insights. */
export async function startAccount({ world, records, insights }: Emulator): Promise<Account> {
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = randomBytes(16).toString('hex');
  const requests: string[] = [];

  async function responseTo(request: IncomingMessage): Promise<FakeResponse> {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const { hostname, pathname, searchParams } = url;
    requests.push(`${request.method} ${hostname}${pathname}`);
    if (account.fault) return account.fault;
    const isAccount = request.headers.authorization === basic(accountSid, authToken);
    if (hostname === 'flex-api.twilio.com' && pathname.startsWith('/v1/Insights/')) {
      return forward(
        request,
        insights.origin,
        isAccount ? adminAuthorization() : request.headers.authorization,
      );
    }
    if (!isAccount) return json(401, { code: 20003 });
    const workspace = `/v1/Workspaces/${WORKSPACE_SID}/`;
    if (pathname === '/v1/Configuration') {
      return json(200, { taskrouter_workspace_sid: WORKSPACE_SID, ui_version: '2.17.1' });
    }
    if (pathname === `${workspace}Events`) return json(200, { events: eventsOf(searchParams) });
    if (pathname.startsWith(`${workspace}Workers/`)) {
      const { attributes } = world.worker(pathname.split('/').pop() ?? '');
      return json(200, { attributes: JSON.stringify(attributes) });
    }
    throw new Error(`No fake server for ${hostname}${pathname}`);
  }

  /** It is not known whether Insights accepts an account's own credentials. Here they have the rights of an admin. */
  const adminAuthorization = () => basic('token', world.sessions.issue(people.admin.workerSid).token);

  /** Source: Twilio's TaskRouter documentation, "Event Resource". */
  function eventsOf(parameters: URLSearchParams) {
    const wanted = parameters.get('WorkerSid');
    const workers = new Map(Object.values(people).map((each) => [each.insightsAgentId, each.workerSid]));
    if (!account.hasEvents) return [];
    return [...records.allSegments()]
      .sort((a, b) => b.record.date.localeCompare(a.record.date))
      .flatMap(({ reservationSid, record }) => {
        const workerSid = workers.get(record.agent_id);
        if (workerSid === undefined || (wanted !== null && workerSid !== wanted)) return [];
        const event_data = { worker_sid: workerSid, worker_name: record.agent_name };
        return [{ event_type: 'reservation.completed', resource_sid: reservationSid, event_data }];
      })
      .slice(0, Number(parameters.get('PageSize')));
  }

  const server = await startTlsServer(responseTo);
  const account: Account = {
    requests,
    hasEvents: true,
    fault: null,
    environment: {
      NODE_OPTIONS: `--require ${CONNECT_TO_FAKE_TWILIO}`,
      NODE_EXTRA_CA_CERTS: server.certificateFile,
      FAKE_TWILIO_PORT: String(server.port),
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
    },
    close: () => server.close(),
  };
  return account;
}
