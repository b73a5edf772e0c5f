import { ok, refusal } from '../routing/route';
import type { Route, TwilioReply, TwilioRequest } from '../routing/route';
import type { SyncMaps } from '../twilsock/SyncMaps';
import type { Worker } from '../world/model';
import type { World } from '../world/World';

const HOST = 'aim.us1.twilio.com';
const CLIENT = `https://${HOST}/Client`;

/**
 * As much of Conversations as Flex needs to sign a user in: the user, and an empty list of conversations.
 * There are no chat threads. Source: @twilio/conversations 2.5.0.
 */
export function conversationsRoutes(world: World, maps: SyncMaps): Route[] {
  return [
    route('GET', '/Client/v2/Configuration', (request) =>
      ifSignedIn(request, (worker) => configuration(worker)),
    ),
    route('GET', '/Client/v1/MyConversations', () =>
      ok({ conversations: [], meta: { next_token: null, previous_token: null } }),
    ),
    route('GET', '/Client/v1/Users/:identity', (request) => ifSignedIn(request, (worker) => user(worker))),
    route('POST', '/Client/v1/Users/:identity', (request) => ifSignedIn(request, (worker) => user(worker))),
  ];

  function ifSignedIn({ token }: TwilioRequest, then: (worker: Worker) => unknown): TwilioReply {
    const session = world.sessions.find(token);
    if (session === null || session === 'expired') return refusal(401, 20003, 'Authenticate');
    const worker = world.worker(session.workerSid);
    putUser(maps, worker);
    return ok(then(worker));
  }
}

function putUser(maps: SyncMaps, worker: Worker): void {
  if (maps.find(userMap(worker))) return;
  maps.put(userMap(worker), 'friendlyName', { value: worker.fullName });
  maps.put(userMap(worker), 'attributes', { value: '{}' });
  maps.put(userMap(worker), 'reachability', { online: true, notifiable: false });
  maps.ensure(conversationsMap(worker));
}

function user(worker: Worker): unknown {
  return {
    identity: worker.identity,
    friendly_name: worker.fullName,
    attributes: '{}',
    sync_objects: { user_info_map: userMap(worker) },
    links: {},
  };
}

function configuration(worker: Worker): unknown {
  return {
    identity: worker.identity,
    reachability_enabled: false,
    links: {
      my_conversations: `${CLIENT}/v1/MyConversations`,
      conversations: `${CLIENT}/v1/Conversations`,
      users: `${CLIENT}/v1/Users`,
      current_user: `${CLIENT}/v1/Users/${worker.identity}`,
      typing: `${CLIENT}/v1/Typing`,
      media_service: `${CLIENT}/v1/Media`,
      media_set_service: `${CLIENT}/v1/MediaSets`,
      messages_receipts: `${CLIENT}/v1/Receipts`,
    },
    options: {
      reachability_enabled: false,
      user_infos_to_subscribe: 100,
      http_cache_interval: 'PT5S',
      consumption_report_interval: 'PT5S',
      media_attachments_count_limit: 0,
      media_attachment_size_limit_in_mb: 0,
      media_attachments_total_size_limit_in_mb: 0,
      media_attachment_mime_types: [],
      email_body_allowed_mime_types: [],
      email_history_allowed_mime_types: [],
    },
    sync_objects: { my_user_info: userMap(worker), my_conversations: conversationsMap(worker) },
  };
}

function userMap({ identity }: Worker): string {
  return `${identity}.user`;
}

function conversationsMap({ identity }: Worker): string {
  return `${identity}.conversations`;
}

function route(method: string, path: string, handle: (request: TwilioRequest) => TwilioReply): Route {
  return { method, host: HOST, path, handle };
}
