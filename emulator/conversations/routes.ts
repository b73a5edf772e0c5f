import { iso } from '../routing/iso';
import { textAt } from '../routing/read';
import { notFound, ok, errorResponse } from '../routing/route';
import type { PathParams, Route, TwilioResponse, TwilioRequest } from '../routing/route';
import type { SyncObjects } from '../twilsock/SyncObjects';
import type { Conversation } from '../world/Conversations';
import type { Worker } from '../world/model';
import type { World } from '../world/World';
import { clientConfiguration } from './clientConfiguration';
import { documentName, lastMessageIndex, messagesName, putUser, userMapName } from './threads';

const HOST = 'aim.us1.twilio.com';
const NO_MORE = { next_token: null, previous_token: null };

/** What @twilio/conversations 2.5.0 requests over HTTP. It reads everything else from Sync. */
export function conversationsRoutes(world: World, sync: SyncObjects): Route[] {
  return [
    route('GET', '/Client/v2/Configuration', (_path, _request, worker) => ok(clientConfiguration(worker))),
    route('GET', '/Client/v1/Users/:identity', (path) => user(path('identity'))),
    route('POST', '/Client/v1/Users/:identity', (path) => user(path('identity'))),
    route('GET', '/Client/v1/MyConversations', (_path, _request, worker) => ok(conversationsOf(worker))),
    route('POST', '/Client/v1/MyConversations/:sid', (path) => withThread(path, () => ok({}))),
    route('POST', '/Client/v1/Typing', () => ok({})),
    route('GET', '/Client/v1/Conversations/:sid', (path) =>
      withThread(path, (thread) => ok(threadResource(thread))),
    ),
    route('POST', '/Client/v1/Conversations/:sid/Messages', (path, { params }, worker) =>
      withThread(path, (thread) => say(thread, worker, textAt(params, 'body') ?? '')),
    ),
    route('GET', '/Client/v1/Conversations/:sid/MessageRecipients', () =>
      ok({ message_recipients: [], meta: NO_MORE }),
    ),
  ];

  function user(identity: string): TwilioResponse {
    const info = sync.find('map', userMapName(identity));
    if (!info) return notFound(identity);
    return ok({
      identity,
      friendly_name: info.items.get('friendlyName')?.data['value'] ?? identity,
      attributes: '{}',
      sync_objects: { user_info_map: userMapName(identity) },
      links: {},
    });
  }

  function conversationsOf({ identity }: Worker): unknown {
    const memberships = world.conversations
      .all()
      .filter(({ workers }) => workers.some((worker) => worker.identity === identity));
    return { conversations: memberships.map(membership), meta: NO_MORE };
  }

  function say(thread: Conversation, worker: Worker, text: string): TwilioResponse {
    const message = world.conversations.say(thread.sid, worker.identity, text);
    return { status: 201, body: { sid: message.sid, index: thread.messages.length } };
  }

  function withThread(path: PathParams, then: (thread: Conversation) => TwilioResponse): TwilioResponse {
    const thread = world.conversations.find(path('sid'));
    return thread ? then(thread) : notFound(path('sid'));
  }

  type Handle = (path: PathParams, request: TwilioRequest, worker: Worker) => TwilioResponse;

  function route(method: string, path: string, handle: Handle): Route {
    return {
      method,
      host: HOST,
      path,
      handle(request, names) {
        const session = world.sessions.findValid(request.token);
        if (!session) return errorResponse(401, 20003, 'Authenticate');
        const worker = world.worker(session.workerSid);
        putUser(sync, { identity: worker.identity, name: worker.fullName });
        return handle(names, request, worker);
      },
    };
  }
}

function membership(thread: Conversation): unknown {
  return {
    conversation_sid: thread.sid,
    status: 'joined',
    sync_objects: { conversation: documentName(thread), messages: messagesName(thread) },
    last_read_message_index: lastMessageIndex(thread),
    notification_level: 'default',
  };
}

/** A thread that the user does not belong to, as a supervisor reads it in Teams View. */
function threadResource({ sid, customer, workers, messages, createdAtMs }: Conversation): unknown {
  return {
    sid,
    status: 'notParticipating',
    friendly_name: customer.name,
    unique_name: null,
    created_by: 'system',
    attributes: '{}',
    date_created: iso(createdAtMs),
    date_updated: iso(createdAtMs),
    participants_count: workers.length + 1,
    messages_count: messages.length,
  };
}
