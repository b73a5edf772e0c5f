import { asRecord, textAt } from '../routing/read';
import { ok, refusal } from '../routing/route';
import type { Route, TwilioReply, TwilioRequest } from '../routing/route';
import type { SyncConnection } from './SyncConnection';
import type { SyncMap, SyncMapItem, SyncMaps } from './SyncMaps';

/** Sync, which Flex reaches inside twilsock frames. */
export const SYNC = 'cds.us1.twilio.com';
const UNKNOWN_OBJECT = 54200;

/** The routes of one connection: what it subscribes to is its own. Source: twilio-sync 2.0.1 and 3.1.0. */
export function syncRoutes(maps: SyncMaps, connection: SyncConnection): Route[] {
  return [
    {
      method: 'GET',
      host: SYNC,
      path: '/v3/Maps/:map',
      handle: (_request, path) => ifMap(path('map'), (map) => ok(mapResource(map))),
    },
    {
      method: 'GET',
      host: SYNC,
      path: '/v3/Maps/:map/Items',
      handle: ({ params }, path) => ifMap(path('map'), (map) => ok(itemPage(map, textAt(params, 'Key')))),
    },
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

  function ifMap(nameOrSid: string, then: (map: SyncMap) => TwilioReply): TwilioReply {
    const map = maps.find(nameOrSid);
    return map ? then(map) : refusal(404, UNKNOWN_OBJECT, `The Map ${nameOrSid} was not found`);
  }
}

function subscriptions({ params }: TwilioRequest, connection: SyncConnection): TwilioReply {
  const requests: unknown[] = Array.isArray(params['requests']) ? params['requests'] : [];
  const correlationId = Number(params['correlation_id']);
  for (const request of requests.map(asRecord)) {
    const objectSid = textAt(request, 'object_sid') ?? '';
    const objectType = textAt(request, 'object_type') ?? '';
    if (textAt(params, 'action') === 'cancel') connection.cancel(objectSid, objectType, correlationId);
    else connection.subscribe(objectSid, objectType, correlationId);
  }
  const body = { estimated_delivery_in_ms: 10_000, max_batch_size: 1000, ttl_in_s: 86_400 };
  return { status: 202, body };
}

function mapResource(map: SyncMap): unknown {
  const lastRevision = Math.max(0, ...[...map.items.values()].map((item) => item.revision));
  const url = `https://${SYNC}/v3/Maps/${map.sid}`;
  return {
    sid: map.sid,
    unique_name: map.uniqueName,
    url,
    revision: String(lastRevision),
    last_event_id: lastRevision,
    date_created: new Date(map.createdAtMs).toISOString(),
    date_updated: new Date(map.createdAtMs).toISOString(),
    date_expires: null,
    created_by: 'system',
    links: { items: `${url}/Items` },
  };
}

function itemPage(map: SyncMap, key: string | null): unknown {
  const all = [...map.items.values()];
  const items = key === null ? all : all.filter((item) => item.key === key);
  return {
    items: items.map((item) => itemResource(map, item)),
    meta: { next_token: null, previous_token: null },
  };
}

function itemResource(map: SyncMap, item: SyncMapItem): unknown {
  const updated = new Date(item.updatedAtMs).toISOString();
  return {
    key: item.key,
    data: item.data,
    revision: String(item.revision),
    last_event_id: item.revision,
    url: `https://${SYNC}/v3/Maps/${map.sid}/Items/${item.key}`,
    date_created: updated,
    date_updated: updated,
    date_expires: null,
    created_by: 'system',
  };
}
