import type { RawData, WebSocket } from 'ws';
import { asRecord, textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import { respond, errorResponse } from '../routing/route';
import type { Route, TwilioResponse, UnhandledRequest } from '../routing/route';
import { isSignedIn } from '../routing/signedIn';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';
import { decodeFrame, encodeFrame } from './frame';
import type { Frame } from './frame';
import { SyncConnection } from './SyncConnection';
import type { EventCounter, SyncObjects } from './SyncObjects';
import { syncRoutes } from './syncRoutes';

/** Any value works. The clients only send it back. */
const NOTIFICATION_CONTEXT = 'emulator';
const INVALID_TOKEN = 20104;
/** Source: RFC 6455, 7.4.1. */
const INTERNAL_ERROR = 1011;
const STORAGE_PRODUCTS = ['flex_insights', 'ip_messaging', 'data_sync', 'flex', 'voice', 'chat'];

/** Twilio's socket for Sync, live queries, Conversations and telemetry: HTTP in frames, and notifications. */
export class Twilsock {
  constructor(
    private readonly world: World,
    private readonly objects: SyncObjects,
    private readonly counter: EventCounter,
    private readonly routes: readonly Route[],
    private readonly onUnhandled: (request: UnhandledRequest) => void,
  ) {}

  connect(socket: WebSocket): void {
    const connection = new SyncConnection(this.world, this.objects, this.counter, (body) =>
      socket.send(encodeFrame(this.notificationHeader(), body)),
    );
    const routes = [...this.routes, ...syncRoutes(this.objects, connection)];
    let token: string | null = null;
    socket.on('message', (data: RawData) => {
      const frame = decodeFrame(bytesOf(data));
      if (!frame) return socket.close();
      token = textAt(frame.header, 'token') ?? token;
      try {
        this.receive(socket, frame, routes, token);
      } catch (error) {
        console.error(error);
        socket.close(INTERNAL_ERROR);
      }
    });
    socket.on('close', () => connection.close());
  }

  private receive(socket: WebSocket, frame: Frame, routes: readonly Route[], token: string | null): void {
    const id = frame.header['id'];
    switch (frame.header['method']) {
      case 'init':
      case 'update':
        socket.send(encodeFrame({ method: 'reply', id, ...this.initReply(frame.header, token) }));
        return;
      case 'message': {
        const reply = this.respondToHttp(frame, routes, token);
        socket.send(encodeFrame({ method: 'reply', id, ...replyHeader(reply) }, reply.body));
        return;
      }
      case 'ping':
      case 'close':
        socket.send(encodeFrame({ method: 'reply', id, status: { code: 200, status: 'OK' } }));
        return;
      default:
    }
  }

  private initReply(header: UnknownRecord, token: string | null): UnknownRecord {
    if (!isSignedIn(this.world, token)) {
      const description = 'Token is not valid';
      return { status: { code: 401, status: 'UNAUTHORIZED', description, errorCode: INVALID_TOKEN } };
    }
    const registrations: unknown[] = Array.isArray(header['registrations']) ? header['registrations'] : [];
    return {
      status: { code: 200, status: 'OK' },
      capabilities: ['client_update', 'offline_storage'],
      continuation_token: 'none',
      continuation_token_status: { reissued: false, reissue_reason: null },
      offline_storage: Object.fromEntries(
        STORAGE_PRODUCTS.map((name) => [name, { storage_id: `${name}-storage` }]),
      ),
      init_registrations: registrations.map((each) => ({
        ...asRecord(each),
        notification_ctx_id: NOTIFICATION_CONTEXT,
      })),
    };
  }

  private respondToHttp(
    { header, payload }: Frame,
    routes: readonly Route[],
    token: string | null,
  ): TwilioResponse {
    if (!isSignedIn(this.world, token)) return errorResponse(401, INVALID_TOKEN, 'Token is not valid');
    const http = asRecord(header['http_request']);
    const [path = '/'] = (textAt(http, 'path') ?? '/').split('?');
    const request = {
      method: textAt(http, 'method') ?? 'GET',
      host: textAt(http, 'host') ?? '',
      path,
      // The clients put the parameters of a query into the header, not into the path.
      params: { ...asRecord(http['params']), ...asRecord(payload) },
      token,
    };
    return respond(routes, request, this.onUnhandled);
  }

  private notificationHeader(): UnknownRecord {
    return {
      method: 'notification',
      id: sidFor('TM', `notification ${this.counter.next()}`),
      message_type: 'twilio.sync.event',
      notification_ctx_id: NOTIFICATION_CONTEXT,
    };
  }
}

function replyHeader({ status }: TwilioResponse): UnknownRecord {
  return {
    status: { code: 200, status: 'OK' },
    http_status: { code: status, status: status < 300 ? 'OK' : 'Error' },
    http_headers: { 'content-type': 'application/json', 'twilio-request-id': 'RQemulator' },
  };
}

function bytesOf(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}
