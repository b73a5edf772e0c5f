import { isRecord } from '../../../src/insights/parse/parseField';
import { Refusal } from '../Refusal';

/** A JSON object that Sync keeps under a key. */
export interface SyncItem {
  key: string;
  data: Record<string, unknown>;
  /** Changes with the data. */
  revision: string;
}

/** A page of items, with the highest key first. */
export interface SyncPage {
  items: SyncItem[];
  hasMore: boolean;
}

/** @throws Refusal 502 */
export function readItem(body: Record<string, unknown>): SyncItem {
  const { key, data, revision } = body;
  if (typeof key !== 'string' || typeof revision !== 'string') throw unreadable();
  return { key, data: isRecord(data) ? data : {}, revision };
}

/** @throws Refusal 502 */
export function readPage({ items, meta }: Record<string, unknown>): SyncPage {
  if (!Array.isArray(items)) throw unreadable();
  const next = isRecord(meta) ? meta.next_page_url : null;
  return {
    items: items.map((item: unknown) => readItem(isRecord(item) ? item : {})),
    hasMore: typeof next === 'string' && next !== '',
  };
}

function unreadable(): Refusal {
  return new Refusal(502, 20500, 'Sync sent an answer that cannot be read');
}
