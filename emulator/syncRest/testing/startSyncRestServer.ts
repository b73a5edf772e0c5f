import { createServer } from 'node:http';
import twilio from 'twilio';
import RequestClient from 'twilio/lib/base/RequestClient';
import type Response from 'twilio/lib/http/response';
import { readTwilioRequest } from '../../deploy/readTwilioRequest';
import { LocalServer } from '../../routing/LocalServer';
import { respond } from '../../routing/route';
import type { UnhandledRequest } from '../../routing/route';
import { SyncRestAccount } from '../SyncRestAccount';
import { syncRestRoutes } from '../syncRestRoutes';

/** Twilio's own HTTP client, which reaches the double under sync.twilio.com. */
class ReroutedClient extends RequestClient {
  constructor(private readonly origin: string) {
    super();
  }

  override request<Data>(options: RequestClient.RequestOptions<Data>): Promise<Response<Data>> {
    return super.request({
      ...options,
      uri: options.uri.replace('https://sync.twilio.com', this.origin),
    });
  }
}

export type SyncRestServer = Awaited<ReturnType<typeof startSyncRestServer>>;

/** Serves Sync over HTTP, with a clock that only a test moves, and Twilio's Node SDK as its client. */
export async function startSyncRestServer(): Promise<{
  account: SyncRestAccount;
  clock: { now: number };
  unhandled: UnhandledRequest[];
  sync: ReturnType<typeof twilio>['sync']['v1'];
  close: () => Promise<void>;
}> {
  const clock = { now: Date.UTC(2026, 10, 30) };
  const account = new SyncRestAccount(`AC${'0'.repeat(32)}`, () => clock.now);
  const unhandled: UnhandledRequest[] = [];
  const routes = syncRestRoutes(account);
  const server = createServer((request, response) => {
    void readTwilioRequest(request, 'sync.twilio.com').then((read) => {
      const { status, body, headers = {} } = respond(routes, read, (each) => unhandled.push(each));
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    });
  });
  const local = new LocalServer(server);
  const port = await local.listen(0);
  const httpClient = new ReroutedClient(`http://127.0.0.1:${port}`);
  const { sync } = twilio(account.accountSid, 'token', { httpClient });
  return { account, clock, unhandled, sync: sync.v1, close: () => local.close() };
}
