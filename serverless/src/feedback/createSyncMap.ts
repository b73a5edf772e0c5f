import type { TwilioApi } from '../createTwilioApi';
import type { Entry } from '../parameters';
import { changedAtSameTime, notSetUp, Refusal } from '../Refusal';
import { readItem, readPage, type SyncItem, type SyncPage } from './readSyncItems';

/** One map of the Sync service. A map that is not there yet is empty. */
export interface SyncMap {
  /** The data of an item; null without it. @throws Refusal */
  fetch(key: string): Promise<SyncItem['data'] | null>;
  /** At most 100 items with keys lower than `before`; the first page without it. @throws Refusal */
  list(before: string | null): Promise<SyncPage>;
  /**
   * Replaces the data of an item. If others change it at the same time, the change is made again from their data.
   * @param change gets the data, or null without an item, and returns the new data; null changes nothing
   * @throws Refusal, also what `change` throws
   */
  change(key: string, change: (data: SyncItem['data'] | null) => object | null): Promise<void>;
}

export interface SyncMapOptions {
  api: TwilioApi;
  /** `IS` and 32 hex digits. */
  serviceSid: string;
  /** The name of the map. */
  uniqueName: string;
  /** How long an item, and the map without a change, stay there. */
  keptForSeconds: number;
}

export const SYNC_SERVICES = 'https://sync.twilio.com/v1/Services/';

/** The most that Sync lists at once. Source: `SyncMapItemListInstanceOptions` of Twilio's Node SDK 6.2.0. */
const PAGE_SIZE = 100;
/** Two computers of one person seldom collide more than once. */
const MOST_ATTEMPTS = 5;

const NOT_FOUND = 404;
/** Of `If-Match`. Source: Twilio's documentation, "54205: Map Item revision mismatch". */
const CHANGED = 412;
/** Source: Twilio's documentation, "54208: Map Item already exists" and "54301: Unique name already exists". */
const EXISTS = 409;

/**
 * Creates the client of one Sync Map. The first write creates the map. Each write renews the lifetime of the item and
 * of the map, because Sync itself does not (Twilio's documentation, "Sync Objects Time-To-Live").
 * Source of paths and parameters: `lib/rest/sync/v1/service/syncMap` of Twilio's Node SDK 6.2.0.
 */
export function createSyncMap({ api, serviceSid, uniqueName, keptForSeconds }: SyncMapOptions): SyncMap {
  const mapsUrl = `${SYNC_SERVICES}${encodeURIComponent(serviceSid)}/Maps`;
  const itemsUrl = `${mapsUrl}/${encodeURIComponent(uniqueName)}/Items`;
  const itemUrl = (key: string) => `${itemsUrl}/${encodeURIComponent(key)}`;
  const lifetime = String(keptForSeconds);

  async function createMap(): Promise<void> {
    const form = [
      ['UniqueName', uniqueName],
      ['CollectionTtl', lifetime],
    ] as const;
    // If it exists, another request has created it.
    const failure = await failureOf(api.post(mapsUrl, form), [EXISTS, NOT_FOUND]);
    if (failure === NOT_FOUND) throw notSetUp('FEEDBACK_SYNC_SID');
  }

  /** @returns whether the data was written. False if another request was faster, or the map was not there. */
  async function write(key: string, data: object, revision: string | null): Promise<boolean> {
    const form: Entry[] = [
      ['Data', JSON.stringify(data)],
      ['ItemTtl', lifetime],
      ['CollectionTtl', lifetime],
    ];
    const failure =
      revision === null
        ? await failureOf(api.post(itemsUrl, [['Key', key], ...form]), [EXISTS, NOT_FOUND])
        : await failureOf(api.post(itemUrl(key), form, revision), [CHANGED, NOT_FOUND]);
    if (failure === NOT_FOUND) await createMap();
    return failure === null;
  }

  return {
    async fetch(key) {
      return (await fetchOrNull(api, itemUrl(key), readItem))?.data ?? null;
    },
    async list(before) {
      const url = new URL(itemsUrl);
      url.searchParams.set('Order', 'desc');
      url.searchParams.set('PageSize', String(PAGE_SIZE));
      if (before !== null) {
        url.searchParams.set('From', before);
        url.searchParams.set('Bounds', 'exclusive');
      }
      return (await fetchOrNull(api, url.href, readPage)) ?? { items: [], hasMore: false };
    },
    async change(key, change) {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const item = await fetchOrNull(api, itemUrl(key), readItem);
        const data = change(item?.data ?? null);
        if (data === null || (await write(key, data, item?.revision ?? null))) return;
      }
      throw changedAtSameTime();
    },
  };
}

async function fetchOrNull<Result>(
  api: TwilioApi,
  url: string,
  read: (body: Record<string, unknown>) => Result,
): Promise<Result | null> {
  try {
    return read(await api.get(url));
  } catch (error) {
    if (error instanceof Refusal && error.status === NOT_FOUND) return null;
    throw error;
  }
}

/** The status if Twilio refuses with one of these; null for a success. */
async function failureOf(sent: Promise<unknown>, statuses: readonly number[]): Promise<number | null> {
  try {
    await sent;
    return null;
  } catch (error) {
    if (error instanceof Refusal && statuses.includes(error.status)) return error.status;
    throw error;
  }
}
