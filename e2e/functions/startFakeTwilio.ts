import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Emulator } from '../../emulator/createEmulator';
import { readTwilioRequest } from '../../emulator/deploy/readTwilioRequest';
import { respond, type TwilioRequest, type TwilioResponse } from '../../emulator/routing/route';
import { SyncRestAccount } from '../../emulator/syncRest/SyncRestAccount';
import { syncRestRoutes } from '../../emulator/syncRest/syncRestRoutes';
import { people } from '../../emulator/world/sample/people';
import { buildClientPage } from './clientPage';
import { basic, forward, json, startTlsServer, type FakeResponse } from './tlsServer';

export interface FakeTwilioOptions {
  emulator: Emulator;
  accountSid: string;
  authToken: string;
  workspaceSid: string;
  /** The port of the functions' runtime. TLS ends here, like it does at Twilio's gateway. */
  functionsPort: number;
  /** The public host of the functions. Null while there are none. */
  functionsHost: () => string | null;
  /** The Sync of the account, if a test has it already. `feedback` is not in it. */
  sync?: SyncRestAccount;
}

interface FakeTwilioSettings {
  /** Whether TaskRouter's log has the reservations that workers completed. */
  hasEvents: boolean;
  /** Replaces the response of Sync, or delays it. Null keeps the normal one. If it rejects, the connection is cut. */
  syncFault: ((request: TwilioRequest) => Promise<TwilioResponse | null>) | null;
}

/** The Sync service that the functions use. */
interface FeedbackStore {
  sid: string;
  /** The data of everything that it has about a worker, by key. */
  about(workerSid: string): Record<string, unknown>;
  /** Removes everything. */
  clear(): void;
}

export type FakeTwilio = Awaited<ReturnType<typeof startFakeTwilio>>;

/**
 * Serves Twilio's hosts on 127.0.0.1 with TLS: the APIs that the functions call, the functions themselves, and a Flex
 * page in which the plugin's client runs. The emulator serves Insights.
 */
export async function startFakeTwilio(options: FakeTwilioOptions) {
  const { emulator, accountSid, authToken, workspaceSid, functionsPort, functionsHost } = options;
  const page = await buildClientPage();
  const { world, records, insights } = emulator;
  const settings: FakeTwilioSettings = { hasEvents: true, syncFault: null };
  const sync = new SyncRestAccount(accountSid, Date.now);
  const service = sync.createService({ friendlyName: 'Assessment comments', aclEnabled: true });
  const feedback: FeedbackStore = {
    sid: service.sid,
    about(workerSid) {
      const items = sync.map(service, `feedback-${workerSid}`)?.items() ?? [];
      return Object.fromEntries(items.map(({ key, data }) => [key, data]));
    },
    clear: () => service.maps.clear(),
  };

  async function responseTo(request: IncomingMessage): Promise<FakeResponse> {
    const { hostname, pathname, searchParams } = new URL(
      request.url ?? '/',
      `https://${request.headers.host}`,
    );
    switch (hostname) {
      case 'flex.twilio.com':
      case 'elsewhere.twil.io':
        return { status: 200, headers: { 'Content-Type': 'text/html' }, body: page };
      case functionsHost():
        return forward(request, `http://127.0.0.1:${functionsPort}`, request.headers.authorization);
      case 'flex-api.twilio.com':
        return forward(
          request,
          insights.origin,
          isAccount(request) ? adminAuthorization() : request.headers.authorization,
        );
      case 'iam.twilio.com':
        if (!isAccount(request) || pathname !== `/v1/Accounts/${accountSid}/Tokens/validate`)
          return json(401, {});
        return json(200, validation(await text(request)));
      case 'taskrouter.twilio.com':
        if (!isAccount(request) || pathname !== `/v1/Workspaces/${workspaceSid}/Events`) return json(404, {});
        return json(200, { events: eventsOf(searchParams.get('WorkerSid') ?? '') });
      case 'sync.twilio.com':
        return isAccount(request) ? syncResponseTo(request) : json(401, {});
      default:
        throw new Error(`No fake server for ${hostname}`);
    }
  }

  async function syncResponseTo(request: IncomingMessage): Promise<FakeResponse> {
    const read = await readTwilioRequest(request, 'sync.twilio.com');
    const normal = () =>
      respond(syncRestRoutes(options.sync ?? sync), read, ({ method, path }) => {
        throw new Error(`Sync has no ${method} ${path}`);
      });
    const { status, body, headers } = (await settings.syncFault?.(read)) ?? normal();
    const response = json(status, body);
    return { ...response, headers: { ...response.headers, ...headers } };
  }

  const isAccount = ({ headers }: IncomingMessage) => headers.authorization === basic(accountSid, authToken);

  /** It is not known whether Insights accepts an account's own credentials. Here they have the rights of an admin. */
  const adminAuthorization = () => basic('token', world.sessions.issue(people.admin.workerSid).token);

  /** Source: README of twilio-flex-token-validator, "Token Result". */
  function validation(body: string) {
    const { token } = JSON.parse(body) as { token: string };
    const session = world.sessions.find(token);
    if (session === null || session === 'expired') return { valid: false, code: 20104, message: 'Not valid' };
    const { sid, identity, roles } = world.worker(session.workerSid);
    return { valid: true, code: 0, message: null, identity, roles, worker_sid: sid };
  }

  /** Source: Twilio's TaskRouter documentation, "Event Resource". */
  function eventsOf(workerSid: string) {
    if (!settings.hasEvents) return [];
    const { insightsAgentId } = world.worker(workerSid);
    return records
      .allSegments()
      .filter(({ record }) => record.agent_id === insightsAgentId)
      .map(({ reservationSid }) => ({
        event_type: 'reservation.completed',
        resource_type: 'reservation',
        resource_sid: reservationSid,
        event_data: { worker_sid: workerSid },
      }))
      .slice(0, 50);
  }

  return { ...(await startTlsServer(responseTo)), settings, feedback };
}
