import type { UnknownRecord } from '../routing/read';
import { sidFor } from '../world/sids';

/** Numbers events and revisions. Clients ignore numbers that are not higher than those they have. */
export interface EventCounter {
  next(): number;
}

export type SyncKind = 'map' | 'list' | 'document';

/**
 * An item of a map or list. The key of a list's item is its index. A document is one item with the key ''.
 */
export interface SyncItem {
  key: string;
  data: UnknownRecord;
  /** The event that added it. */
  firstRevision: number;
  /** The last event of the item; for a removed item, the event that removed it. */
  revision: number;
  updatedAtMs: number;
}

export interface SyncObject {
  kind: SyncKind;
  sid: string;
  uniqueName: string;
  items: ReadonlyMap<string, SyncItem>;
  /** Items that were removed and not added again. */
  removed: ReadonlyMap<string, SyncItem>;
  createdAtMs: number;
}

export interface SyncChange {
  object: SyncObject;
  action: 'added' | 'updated' | 'removed';
  item: SyncItem;
}

const SID_PREFIX: Record<SyncKind, string> = { map: 'MP', list: 'ES', document: 'ET' };
const DOCUMENT_KEY = '';

/** The Sync maps, lists and documents of the account, by kind and by unique name or SID. */
export class SyncObjects {
  private readonly objects = new Map<string, SyncObject>();
  private readonly listeners = new Set<(change: SyncChange) => void>();

  constructor(
    private readonly now: () => number,
    private readonly counter: EventCounter,
  ) {}

  find(kind: SyncKind, nameOrSid: string): SyncObject | null {
    const bySid = this.findBySid(nameOrSid);
    return this.objects.get(id(kind, nameOrSid)) ?? (bySid?.kind === kind ? bySid : null);
  }

  findBySid(sid: string): SyncObject | null {
    return [...this.objects.values()].find((object) => object.sid === sid) ?? null;
  }

  /** The object with this name. An empty one is created if there is none. */
  ensure(kind: SyncKind, uniqueName: string): SyncObject {
    const existing = this.objects.get(id(kind, uniqueName));
    if (existing) return existing;
    const sid = sidFor(SID_PREFIX[kind], uniqueName);
    const none: ReadonlyMap<string, SyncItem> = new Map();
    const created = { kind, sid, uniqueName, createdAtMs: this.now(), items: none, removed: none };
    this.objects.set(id(kind, uniqueName), created);
    return created;
  }

  /** Sets one item of a map. */
  putItem(mapName: string, key: string, data: UnknownRecord): void {
    this.store(this.ensure('map', mapName), key, data);
  }

  /** Removes one item from a map, if it exists. */
  removeItem(mapName: string, key: string): void {
    const before = this.ensure('map', mapName);
    const item = before.items.get(key);
    if (!item) return;
    const removedItem = { ...item, revision: this.counter.next() };
    const removed = new Map(before.removed).set(key, removedItem);
    const object = { ...before, items: without(before.items, key), removed };
    this.objects.set(id('map', mapName), object);
    this.notify({ object, action: 'removed', item: removedItem });
  }

  /** Adds an item to the end of a list. */
  append(listName: string, data: UnknownRecord): void {
    const list = this.ensure('list', listName);
    this.store(list, String(list.items.size), data);
  }

  putDocument(documentName: string, data: UnknownRecord): void {
    this.store(this.ensure('document', documentName), DOCUMENT_KEY, data);
  }

  /** The changes that bring a client from an event to the current state: one change per item. */
  changesSince(sid: string, lastEventId: number): SyncChange[] {
    const object = this.findBySid(sid);
    if (!object) return [];
    const { items, removed } = object;
    const changes = [
      ...[...items.values()].map((item) => ({ object, action: actionSince(item, lastEventId), item })),
      ...[...removed.values()].map((item) => ({ object, action: 'removed' as const, item })),
    ];
    return changes
      .filter(({ item }) => item.revision > lastEventId)
      .sort((one, other) => one.item.revision - other.item.revision);
  }

  onChange(listener: (change: SyncChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private store(before: SyncObject, key: string, data: UnknownRecord): void {
    const existing = before.items.get(key);
    const revision = this.counter.next();
    const firstRevision = existing?.firstRevision ?? revision;
    const item = { key, data, firstRevision, revision, updatedAtMs: this.now() };
    const items = new Map(before.items).set(key, item);
    const object = { ...before, items, removed: without(before.removed, key) };
    this.objects.set(id(before.kind, before.uniqueName), object);
    this.notify({ object, action: existing ? 'updated' : 'added', item });
  }

  private notify(change: SyncChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function actionSince({ firstRevision }: SyncItem, lastEventId: number): 'added' | 'updated' {
  return firstRevision > lastEventId ? 'added' : 'updated';
}

function without(items: ReadonlyMap<string, SyncItem>, key: string): ReadonlyMap<string, SyncItem> {
  return new Map([...items].filter(([each]) => each !== key));
}

function id(kind: SyncKind, uniqueName: string): string {
  return `${kind} ${uniqueName}`;
}
