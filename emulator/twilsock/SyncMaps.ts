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

  /** Sets one item of a map, which is made if it does not exist. */
  put(uniqueName: string, key: string, data: UnknownRecord): void {
    const before = this.maps.get(uniqueName);
    const item = { key, data, revision: this.counter.next(), updatedAtMs: this.now() };
    const map = {
      sid: sidFor('MP', uniqueName),
      uniqueName,
      createdAtMs: before?.createdAtMs ?? this.now(),
      items: new Map(before?.items).set(key, item),
    };
    this.maps.set(uniqueName, map);
    const change = { map, item, isNew: !before?.items.has(key) };
    for (const listener of this.listeners) listener(change);
  }

  onChange(listener: (change: SyncMapChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
