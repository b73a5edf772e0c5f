import { iso } from '../routing/iso';
import { asRecord, parseJson, textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import type { SyncChange, SyncItem, SyncKind, SyncObject } from './SyncObjects';

/** Sync, which Flex reaches inside twilsock frames. */
export const SYNC = 'cds.us1.twilio.com';

export const COLLECTION: Record<SyncKind, string> = { map: 'Maps', list: 'Lists', document: 'Documents' };
const DEFAULT_PAGE_SIZE = 50;

/** An object as Sync's REST API describes it. Source: twilio-sync 2.0.1 and 3.1.0. */
export function objectResource(object: SyncObject): UnknownRecord {
  const revision = lastRevision(object);
  const described = {
    sid: object.sid,
    unique_name: object.uniqueName,
    url: objectUrl(object),
    revision: String(revision),
    last_event_id: revision,
    date_created: iso(object.createdAtMs),
    date_updated: iso(object.createdAtMs),
    date_expires: null,
    created_by: 'system',
    links: { items: `${objectUrl(object)}/Items` },
  };
  const [content] = object.items.values();
  return object.kind === 'document' ? { ...described, data: content?.data ?? {} } : described;
}

/**
 * A page of items. `requested` can contain Key or Index, Order, From and PageSize. The clients request the
 * next page by its token alone, so the token contains the parameters.
 */
export function itemPage(object: SyncObject, requested: UnknownRecord): UnknownRecord {
  const token = textAt(requested, 'PageToken');
  const params = token === null ? requested : decodePageToken(token);
  const only = textAt(params, 'Key') ?? textAt(params, 'Index');
  const items = [...object.items.values()];
  if (textAt(params, 'Order') === 'desc') items.reverse();
  const matching =
    only === null ? startingAt(items, textAt(params, 'From')) : items.filter(({ key }) => key === only);
  const pageSize = Number(textAt(params, 'PageSize') ?? DEFAULT_PAGE_SIZE);
  const next = matching[pageSize];
  return {
    items: matching.slice(0, pageSize).map((item) => itemResource(object, item)),
    meta: { next_token: next ? pageToken(params, pageSize, next.key) : null, previous_token: null },
  };
}

/**
 * Letters and digits only, because the clients put it into their query unescaped. Source: twilio-sync 2.0.1.
 */
function pageToken(params: UnknownRecord, pageSize: number, from: string): string {
  const next = { Order: textAt(params, 'Order'), PageSize: pageSize, From: from };
  return Buffer.from(JSON.stringify(next)).toString('base64url');
}

function decodePageToken(token: string): UnknownRecord {
  return asRecord(parseJson(Buffer.from(token, 'base64url').toString('utf8')));
}

function startingAt(items: readonly SyncItem[], from: string | null): readonly SyncItem[] {
  return from === null
    ? items
    : items.slice(
        Math.max(
          0,
          items.findIndex(({ key }) => key === from),
        ),
      );
}

function itemResource(object: SyncObject, item: SyncItem): UnknownRecord {
  return {
    ...(object.kind === 'list' ? { index: Number(item.key) } : { key: item.key }),
    data: item.data,
    revision: String(item.revision),
    last_event_id: item.revision,
    url: `${objectUrl(object)}/Items/${item.key}`,
    date_created: iso(item.updatedAtMs),
    date_updated: iso(item.updatedAtMs),
    date_expires: null,
    created_by: 'system',
  };
}

/** The event that subscribers of an object get for a change. */
export function changeEvent({ object, action, item }: SyncChange): {
  event_type: string;
  event: UnknownRecord;
} {
  const dates = { date_created: iso(item.updatedAtMs) };
  if (object.kind === 'document') {
    const event = {
      document_sid: object.sid,
      document_data: item.data,
      document_revision: String(item.revision),
    };
    return { event_type: 'document_updated', event: { id: item.revision, ...event, ...dates } };
  }
  const event = {
    id: item.revision,
    [`${object.kind}_sid`]: object.sid,
    [`${object.kind}_revision`]: String(item.revision),
    ...(object.kind === 'list' ? { item_index: Number(item.key) } : { item_key: item.key }),
    item_data: item.data,
    item_revision: String(item.revision),
    item_url: `${objectUrl(object)}/Items/${item.key}`,
    ...dates,
  };
  return { event_type: `${object.kind}_item_${action}`, event };
}

/** The number of the last event of an object. A subscriber gets everything after it. */
function lastRevision({ items, removed }: SyncObject): number {
  return Math.max(0, ...[...items.values(), ...removed.values()].map(({ revision }) => revision));
}

function objectUrl(object: SyncObject): string {
  return `https://${SYNC}/v3/${COLLECTION[object.kind]}/${object.sid}`;
}
