import type { WebSocket } from 'ws';
import { EVENT_BRIDGE } from '../routing/hosts';
import { asRecord, parseJson, textAt } from '../routing/read';
import { respond, errorResponse } from '../routing/route';
import type { Route, TwilioResponse, UnhandledRequest } from '../routing/route';
import type { World } from '../world/World';
import { eventsOf } from './events';

/** The client closes a socket after 30 seconds without data. */
const HEARTBEAT_MS = 10_000;

/**
 * TaskRouter as Flex reaches it: one socket per browser on which the server only pushes, and POSTs that wrap
 * requests (`{url, method, params, token}`). Source: twilio-taskrouter 2.1.1.
 */
export class EventBridge {
  private readonly sockets = new Map<WebSocket, string>();
  private readonly stopListening: () => void;

  constructor(
    private readonly world: World,
    private readonly routes: readonly Route[],
    private readonly onUnhandled: (request: UnhandledRequest) => void,
  ) {
    this.stopListening = world.onChange((change) => {
      for (const { workerSid, ...event } of eventsOf(world, change)) this.push(workerSid, event);
    });
  }

  connect(socket: WebSocket, token: string | null): void {
    const session = this.world.sessions.findValid(token);
    if (!session) {
      socket.close(4001, 'Not authenticated');
      return;
    }
    const heartbeat = setInterval(() => socket.send('\n'), HEARTBEAT_MS);
    this.sockets.set(socket, session.workerSid);
    socket.on('close', () => {
      clearInterval(heartbeat);
      this.sockets.delete(socket);
    });
    const { accountSid, workspaceSid } = this.world;
    const payload = {
      token_lifetime: session.expiresAtMs - this.world.now(),
      account_sid: accountSid,
      workspace_sid: workspaceSid,
      channel_id: session.workerSid,
    };
    socket.send(JSON.stringify({ event_type: 'init', payload }));
    socket.send('\n');
  }

  /** Responds to `POST /v1/wschannels`, whose body wraps the actual request. */
  post(body: string): TwilioResponse {
    const wrapped = asRecord(parseJson(body));
    const token = textAt(wrapped, 'token');
    if (!this.world.sessions.findValid(token)) return errorResponse(401, 20003, 'Authenticate');
    const reply = respond(
      this.routes,
      {
        method: textAt(wrapped, 'method') ?? 'GET',
        host: EVENT_BRIDGE,
        path: `/${textAt(wrapped, 'url') ?? ''}`,
        params: asRecord(wrapped['params']),
        token,
      },
      this.onUnhandled,
    );
    if (reply.status >= 400) return reply;
    return { status: reply.status, body: { event_type: null, payload: reply.body } };
  }

  /** Stops listening to changes in the world. The server of the open sockets must close them. */
  close(): void {
    this.stopListening();
  }

  private push(workerSid: string, event: unknown): void {
    const text = JSON.stringify(event);
    for (const [socket, owner] of this.sockets) if (owner === workerSid) socket.send(text);
  }
}
