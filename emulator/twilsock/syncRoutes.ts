import { asRecord, textAt } from '../routing/read';
import { ok, errorResponse } from '../routing/route';
import type { Route, TwilioResponse, TwilioRequest } from '../routing/route';
import type { SubscriptionRequest, SyncConnection } from './SyncConnection';
import type { SyncKind, SyncObject, SyncObjects } from './SyncObjects';
import { COLLECTION, itemPage, objectResource, SYNC } from './syncResources';

const UNKNOWN_OBJECT = 54200;

/** The routes of one connection, which has its own subscriptions. Source: twilio-sync 2.0.1 and 3.1.0. */
export function syncRoutes(objects: SyncObjects, connection: SyncConnection): Route[] {
  const kinds: SyncKind[] = ['map', 'list', 'document'];
  return [
    ...kinds.flatMap((kind) => objectRoutes(objects, kind)),
    {
      method: 'POST',
      host: SYNC,
      path: '/v4/Subscriptions',
      handle: (request) => subscriptions(request, connection),
    },
    {
      method: 'POST',
      host: SYNC,
      path: '/v3/Insights/:index/Items',
      handle: (request, path) => connection.liveQueries.query(path('index'), request),
    },
  ];
}

function objectRoutes(objects: SyncObjects, kind: SyncKind): Route[] {
  const path = `/v3/${COLLECTION[kind]}/:object`;
  return [
    {
      method: 'GET',
      host: SYNC,
      path,
      handle: (_request, names) => withObject(names('object'), (object) => ok(objectResource(object))),
    },
    {
      method: 'GET',
      host: SYNC,
      path: `${path}/Items`,
      handle: ({ params }, names) => withObject(names('object'), (object) => ok(itemPage(object, params))),
    },
  ];

  function withObject(nameOrSid: string, then: (object: SyncObject) => TwilioResponse): TwilioResponse {
    const object = objects.find(kind, nameOrSid);
    return object
      ? then(object)
      : errorResponse(404, UNKNOWN_OBJECT, `The ${kind} ${nameOrSid} was not found`);
  }
}

function subscriptions({ params }: TwilioRequest, connection: SyncConnection): TwilioResponse {
  const requests: unknown[] = Array.isArray(params['requests']) ? params['requests'] : [];
  const correlationId = Number(params['correlation_id']);
  for (const request of requests.map(subscriptionRequest)) {
    if (textAt(params, 'action') === 'cancel') connection.cancel(request, correlationId);
    else connection.subscribe(request, correlationId);
  }
  const body = { estimated_delivery_in_ms: 10_000, max_batch_size: 1000, ttl_in_s: 86_400 };
  return { status: 202, body };
}

function subscriptionRequest(value: unknown): SubscriptionRequest {
  const request = asRecord(value);
  return {
    objectSid: textAt(request, 'object_sid') ?? '',
    objectType: textAt(request, 'object_type') ?? '',
    lastEventId: Number(textAt(request, 'last_event_id') ?? 0),
    index: textAt(request, 'index_name'),
    query: textAt(request, 'query_string') ?? '',
  };
}
