import type { UnknownRecord } from '../routing/read';
import { RateLimit } from './RateLimit';

export interface SyncRestItem {
  readonly key: string;
  data: UnknownRecord;
  revision: string;
  dateCreated: number;
  dateUpdated: number;
  /** Milliseconds since 1970; null for an item that stays. */
  dateExpires: number | null;
}

/** Of reads and of writes. Source: Twilio's documentation, "Sync Limits". */
const PER_SECOND = 20;

/** A map of Sync. Its revision and those of its items come from one counter. */
export class SyncRestMap {
  readonly reads: RateLimit;
  readonly writes: RateLimit;
  readonly dateCreated: number;
  dateUpdated: number;
  dateExpires: number | null = null;
  private changes = 0;
  private readonly byKey = new Map<string, SyncRestItem>();

  constructor(
    readonly sid: string,
    readonly uniqueName: string | null,
    private readonly now: () => number,
  ) {
    this.reads = new RateLimit(PER_SECOND, now);
    this.writes = new RateLimit(PER_SECOND, now);
    this.dateCreated = now();
    this.dateUpdated = this.dateCreated;
  }

  get revision(): string {
    return this.changes.toString(16);
  }

  /** 0 is for ever. */
  expireIn(seconds: number): void {
    this.dateExpires = this.expiry(seconds);
  }

  isExpired(): boolean {
    return this.dateExpires !== null && this.dateExpires <= this.now();
  }

  item(key: string): SyncRestItem | null {
    const item = this.byKey.get(key);
    if (item === undefined) return null;
    if (item.dateExpires === null || item.dateExpires > this.now()) return item;
    this.byKey.delete(key);
    return null;
  }

  /** Ordered by the units of the key. */
  items(): SyncRestItem[] {
    const keys = [...this.byKey.keys()].sort();
    return keys.flatMap((key) => this.item(key) ?? []);
  }

  create(key: string, data: UnknownRecord, ttlSeconds: number): SyncRestItem {
    const now = this.now();
    const times = { dateCreated: now, dateUpdated: now, dateExpires: this.expiry(ttlSeconds) };
    const item = { key, data, revision: this.nextRevision(), ...times };
    this.byKey.set(key, item);
    return item;
  }

  /** @param ttlSeconds null leaves the time at which the item expires as it is */
  update(item: SyncRestItem, data: UnknownRecord, ttlSeconds: number | null): void {
    item.data = data;
    item.revision = this.nextRevision();
    item.dateUpdated = this.now();
    if (ttlSeconds !== null) item.dateExpires = this.expiry(ttlSeconds);
  }

  remove({ key }: SyncRestItem): void {
    this.byKey.delete(key);
    this.nextRevision();
  }

  private nextRevision(): string {
    this.changes += 1;
    this.dateUpdated = this.now();
    return this.revision;
  }

  private expiry(seconds: number): number | null {
    return seconds === 0 ? null : this.now() + seconds * 1_000;
  }
}
