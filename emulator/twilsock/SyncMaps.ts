import type { UnknownRecord } from '../routing/read';
import { sidFor } from '../world/sids';
import type { EventCounter } from './LiveQueries';

export interface SyncMapItem {
  key: string;
  data: UnknownRecord;
  revision: number;
  updatedAtMs: number;
}

export interface SyncMap {
  sid: string;
  uniqueName: string;
  items: ReadonlyMap<string, SyncMapItem>;
  createdAtMs: number;
}

export interface SyncMapChange {
  map: SyncMap;
  item: SyncMapItem;
  isNew: boolean;
}

/** The Sync maps of the account, by unique name or SID. */
export class SyncMaps {
  private readonly maps = new Map<string, SyncMap>();
  private readonly listeners = new Set<(change: SyncMapChange) => void>();

  constructor(
    private readonly now: () => number,
    private readonly counter: EventCounter,
  ) {}

  find(nameOrSid: string): SyncMap | null {
    const all = [...this.maps.values()];
    return this.maps.get(nameOrSid) ?? all.find((map) => map.sid === nameOrSid) ?? null;
  }

  /** The map of that name; an empty one is made if there is none. */
  ensure(uniqueName: string): SyncMap {
    const existing = this.maps.get(uniqueName);
    if (existing) return existing;
    const made = { sid: sidFor('MP', uniqueName), uniqueName, createdAtMs: this.now(), items: new Map() };
    this.maps.set(uniqueName, made);
    return made;
  }

  /** Sets one item of a map, which is made if it does not exist. */
  put(uniqueName: string, key: string, data: UnknownRecord): void {
    const before = this.ensure(uniqueName);
    const item = { key, data, revision: this.counter.next(), updatedAtMs: this.now() };
    const map = { ...before, items: new Map(before.items).set(key, item) };
    this.maps.set(uniqueName, map);
    for (const listener of this.listeners) listener({ map, item, isNew: !before.items.has(key) });
  }

  onChange(listener: (change: SyncMapChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
