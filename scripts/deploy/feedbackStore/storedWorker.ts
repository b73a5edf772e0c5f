import { isRecord } from '../../../src/insights/parse/parseField';
import { Failure } from '../script/Failure';
import { MAP_PREFIX } from './findStore';
import type { StoreAccount, StoredItem, StoredMap } from './StoreAccount';

export type Store = Pick<StoreAccount, 'maps' | 'map' | 'items' | 'removeMap' | 'replaceItem'>;

/** What the store keeps of one worker. */
export interface StoredWorker {
  /** The worker's own map. Null if there is none. */
  map: StoredMap | null;
  items: readonly StoredItem[];
  /** The reviews of others that this worker has closed as a supervisor. Null if they were not looked for. */
  closedReviews: readonly ClosedReview[] | null;
}

interface ClosedReview {
  /** The worker who asked for the review. */
  workerSid: string;
  item: StoredItem;
}

/** @throws Failure for anything but the SID of a worker */
export function readWorkerSid(option: string, text: string): string {
  const sid = text.trim();
  if (/^WK[0-9a-f]{32}$/.test(sid)) return sid;
  throw new Failure(
    `--${option} takes the SID of a worker: WK and 32 hexadecimal digits, as in the Console under TaskRouter, Workers. ` +
      'Nothing was changed.',
  );
}

/**
 * Reads everything that the store keeps of a worker.
 *
 * @param isOwnOnly whether the reviews that the worker has closed are left out. To find them, all entries are read
 */
export async function readStoredWorker(
  store: Store,
  serviceSid: string,
  workerSid: string,
  isOwnOnly: boolean,
): Promise<StoredWorker> {
  const name = MAP_PREFIX + workerSid;
  const map = await store.map(serviceSid, name);
  return {
    map,
    items: map ? await store.items(serviceSid, name) : [],
    closedReviews: isOwnOnly ? null : await findClosedReviews(store, serviceSid, workerSid),
  };
}

async function findClosedReviews(
  store: Store,
  serviceSid: string,
  workerSid: string,
): Promise<readonly ClosedReview[]> {
  const found: ClosedReview[] = [];
  const others = (await store.maps(serviceSid)).filter(({ name }) => name !== MAP_PREFIX + workerSid);
  for (const { name } of others) {
    const items = await store.items(serviceSid, name);
    const closed = items.filter(({ data }) => reviewIn(data)?.closedBy === workerSid);
    found.push(...closed.map((item) => ({ workerSid: name.slice(MAP_PREFIX.length), item })));
  }
  return found;
}

function reviewIn(data: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(data) && isRecord(data.review) ? data.review : null;
}

/** As JSON, with the data as Sync keeps them. */
export function exportText(serviceSid: string, workerSid: string, worker: StoredWorker): string {
  const { map, items, closedReviews } = worker;
  const itemOf = ({ key, data, createdAt, updatedAt, expiresAt }: StoredItem): unknown => ({
    key,
    data,
    date_created: createdAt,
    date_updated: updatedAt,
    date_expires: expiresAt,
  });
  const body = {
    worker_sid: workerSid,
    sync_service_sid: serviceSid,
    own_entries: map && {
      date_created: map.createdAt,
      date_updated: map.updatedAt,
      date_expires: map.expiresAt,
      items: items.map(itemOf),
    },
    ...(closedReviews && {
      closed_reviews: closedReviews.map(({ workerSid: askedBy, item }) => ({
        asked_by: askedBy,
        ...(itemOf(item) as object),
      })),
    }),
  };
  return JSON.stringify(body, null, 2);
}

/** In a sentence. */
export function summaryOf({ map, items, closedReviews }: StoredWorker): string {
  const own = map === null ? 'no entries of their own' : `${items.length} entries of their own`;
  if (closedReviews === null)
    return `The store has ${own}. Reviews that they have closed were not looked for.`;
  return `The store has ${own}, and ${closedReviews.length} reviews of others that they have closed.`;
}

/**
 * Deletes a worker's own entries, and takes the worker out of the reviews that they have closed. The answers stay with
 * those who asked.
 *
 * @throws Failure if the store still has the entries afterwards
 */
export async function forgetWorker(
  store: Store,
  serviceSid: string,
  workerSid: string,
  { map, closedReviews }: StoredWorker,
): Promise<void> {
  for (const { workerSid: askedBy, item } of closedReviews ?? []) {
    if (!isRecord(item.data)) continue;
    const data = { ...item.data, review: { ...reviewIn(item.data), closedBy: null } };
    await store.replaceItem(serviceSid, MAP_PREFIX + askedBy, item, data);
  }
  const name = MAP_PREFIX + workerSid;
  if (map === null) return;
  await store.removeMap(serviceSid, name);
  if ((await store.map(serviceSid, name)) === null) return;
  throw new Failure('The worker has entries again, which came while this command ran. Run it again.');
}

/** A line for each worker of whom the store keeps something. */
export function listLines(maps: readonly StoredMap[]): readonly string[] {
  const day = (date: Date | null): string => date?.toISOString().slice(0, 10) ?? 'never';
  return maps
    .filter(({ name }) => name.startsWith(MAP_PREFIX))
    .map(
      ({ name, updatedAt, expiresAt }) =>
        `${name.slice(MAP_PREFIX.length)}  last change ${day(updatedAt)}, deleted ${day(expiresAt)}`,
    );
}
