import type { UnknownRecord } from '../routing/read';
import { sidFor } from '../world/sids';

/** Numbers events and revisions: clients ignore what is not newer than what they have. */
export interface EventCounter {
  next(): number;
}

export type SyncKind = 'map' | 'list' | 'document';

/** An item of a map or list; the key of a list's item is its index. A document is one item with the key ''. */
export interface SyncItem {
  key: string;
  data: UnknownRecord;
  revision: number;
  updatedAtMs: number;
}

export interface SyncObject {
  kind: SyncKind;
  sid: string;
  uniqueName: string;
  items: ReadonlyMap<string, SyncItem>;
  createdAtMs: number;
}

export interface SyncChange {
  object: SyncObject;
  action: 'added' | 'updated' | 'removed';
  item: SyncItem;
}

const SID_PREFIX: Record<SyncKind, string> = { map: 'MP', list: 'ES', document: 'ET' };
const DOCUMENT_KEY = '';

/** The Sync maps, lists and documents of the account, by kind and unique name or SID. */
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

  /** The object of that name; an empty one is made if there is none. */
  ensure(kind: SyncKind, uniqueName: string): SyncObject {
    const existing = this.objects.get(id(kind, uniqueName));
    if (existing) return existing;
    const sid = sidFor(SID_PREFIX[kind], uniqueName);
    const made = { kind, sid, uniqueName, createdAtMs: this.now(), items: new Map<string, SyncItem>() };
    this.objects.set(id(kind, uniqueName), made);
    return made;
  }

  /** Sets one item of a map. */
  putItem(mapName: string, key: string, data: UnknownRecord): void {
    this.store(this.ensure('map', mapName), key, data);
  }

  /** Takes one item out of a map, if it is there. */
  removeItem(mapName: string, key: string): void {
    const before = this.ensure('map', mapName);
    const item = before.items.get(key);
    if (!item) return;
    const items = new Map(before.items);
    items.delete(key);
    const object = { ...before, items };
    this.objects.set(id('map', mapName), object);
    this.announce({ object, action: 'removed', item: { ...item, revision: this.counter.next() } });
  }

  /** Adds an item to the end of a list. */
  append(listName: string, data: UnknownRecord): void {
    const list = this.ensure('list', listName);
    this.store(list, String(list.items.size), data);
  }

  putDocument(documentName: string, data: UnknownRecord): void {
    this.store(this.ensure('document', documentName), DOCUMENT_KEY, data);
  }

  onChange(listener: (change: SyncChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private store(before: SyncObject, key: string, data: UnknownRecord): void {
    const item = { key, data, revision: this.counter.next(), updatedAtMs: this.now() };
    const object = { ...before, items: new Map(before.items).set(key, item) };
    this.objects.set(id(before.kind, before.uniqueName), object);
    this.announce({ object, action: before.items.has(key) ? 'updated' : 'added', item });
  }

  private announce(change: SyncChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function id(kind: SyncKind, uniqueName: string): string {
  return `${kind} ${uniqueName}`;
}
