import { textAt } from '../routing/read';
import type { PathParams, Route, TwilioRequest, TwilioResponse } from '../routing/route';
import { dataIn, ttlIn, writeWeight } from './itemParams';
import { listPage } from './listPage';
import { itemResource } from './resources';
import type { SyncRestAccount, SyncRestService } from './SyncRestAccount';
import {
  invalid,
  invalidIfMatch,
  invalidKey,
  itemExists,
  noItem,
  revisionMismatch,
  syncRoute,
  tooOften,
} from './SyncRestError';
import type { SyncRestItem, SyncRestMap } from './SyncRestMap';

type MapAt = (at: PathParams) => { service: SyncRestService; map: SyncRestMap };

/** The error dictionary says 256, the SDK 320. */
const LONGEST_KEY = 256;
const REVISION = /^[0-9a-f]+$/;

/** The items of maps. */
export function itemRoutes({ accountSid }: SyncRestAccount, mapAt: MapAt): Route[] {
  const describe = (
    service: SyncRestService,
    map: SyncRestMap,
    item: SyncRestItem,
  ): Record<string, unknown> => itemResource(accountSid, service.sid, map.sid, item);
  const respond = (status: number, at: PathParams, item: SyncRestItem): TwilioResponse => {
    const { service, map } = mapAt(at);
    return { status, body: describe(service, map, item), headers: { ETag: item.revision } };
  };
  const items = '/:service/Maps/:map/Items';
  return [
    syncRoute('GET', items, (request, at) => {
      const { service, map } = mapAt(at);
      if (!map.reads.allows()) throw tooOften();
      const idOf = ({ key }: SyncRestItem): string => key;
      const view = { idOf, describe: (item: SyncRestItem) => describe(service, map, item) };
      return { status: 200, body: listPage(request, 'items', selected(map, request), view) };
    }),
    syncRoute('POST', items, ({ params }, at) => {
      const { map } = mapAt(at);
      const key = textAt(params, 'Key') ?? '';
      const data = dataIn(params);
      const ttl = ttlIn(params, 'ItemTtl');
      if (key === '' || key.length > LONGEST_KEY) throw invalidKey();
      if (data === null) throw invalid('Data');
      if (!map.writes.allows(writeWeight(data))) throw tooOften();
      if (map.item(key)) throw itemExists();
      renewMap(map, params);
      return respond(201, at, map.create(key, data, ttl ?? 0));
    }),
    syncRoute('GET', `${items}/:key`, (_request, at) => {
      const { map } = mapAt(at);
      if (!map.reads.allows()) throw tooOften();
      return respond(200, at, itemAt(map, at));
    }),
    syncRoute('POST', `${items}/:key`, (request, at) => {
      const { map } = mapAt(at);
      const data = dataIn(request.params);
      const ttl = ttlIn(request.params, 'ItemTtl');
      if (!map.writes.allows(writeWeight(data))) throw tooOften();
      const item = matchingItem(map, at, request);
      map.update(item, data ?? item.data, ttl);
      renewMap(map, request.params);
      return respond(200, at, item);
    }),
    syncRoute('DELETE', `${items}/:key`, (request, at) => {
      const { map } = mapAt(at);
      if (!map.writes.allows()) throw tooOften();
      map.remove(matchingItem(map, at, request));
      return { status: 204, body: null };
    }),
  ];
}

/** In the order of keys. `From` need not be the key of an item here, which Twilio does not say. */
function selected(map: SyncRestMap, { params }: TwilioRequest): SyncRestItem[] {
  const order = textAt(params, 'Order') ?? 'asc';
  const bounds = textAt(params, 'Bounds') ?? 'inclusive';
  const from = textAt(params, 'From');
  if (!['asc', 'desc'].includes(order)) throw invalid('Order');
  if (!['inclusive', 'exclusive'].includes(bounds)) throw invalid('Bounds');
  const items = order === 'asc' ? map.items() : map.items().reverse();
  if (from === null) return items;
  return items.filter(({ key }) => {
    if (key === from) return bounds === 'inclusive';
    return order === 'asc' ? key > from : key < from;
  });
}

function itemAt(map: SyncRestMap, at: PathParams): SyncRestItem {
  const item = map.item(at('key'));
  if (!item) throw noItem();
  return item;
}

function matchingItem(map: SyncRestMap, at: PathParams, { ifMatch }: TwilioRequest): SyncRestItem {
  if (ifMatch !== undefined && !REVISION.test(ifMatch)) throw invalidIfMatch();
  const item = itemAt(map, at);
  if (ifMatch !== undefined && ifMatch !== item.revision) throw revisionMismatch();
  return item;
}

/** The map of an item can get a new time to live with it. `Ttl` is that of the item here. */
function renewMap(map: SyncRestMap, { CollectionTtl }: TwilioRequest['params']): void {
  const ttl = ttlIn({ CollectionTtl }, 'CollectionTtl');
  if (ttl !== null) map.expireIn(ttl);
}
