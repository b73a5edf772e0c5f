import { SidSequence } from '../world/sids';
import { SyncRestMap } from './SyncRestMap';

/** A Sync service and its maps, which can be found by SID or unique name. */
export interface SyncRestService {
  sid: string;
  friendlyName: string | null;
  /** Whether clients with access tokens need permissions. */
  aclEnabled: boolean;
  dateCreated: number;
  dateUpdated: number;
  readonly maps: Map<string, SyncRestMap>;
}

/** The Sync services of an account, as its REST API keeps them. */
export class SyncRestAccount {
  readonly services: SyncRestService[] = [];
  private readonly sids = new SidSequence();

  constructor(
    readonly accountSid: string,
    readonly now: () => number,
  ) {}

  createService(options: { friendlyName?: string | null; aclEnabled?: boolean } = {}): SyncRestService {
    const { friendlyName = null, aclEnabled = false } = options;
    const now = this.now();
    const sid = this.sids.next('IS');
    const service = { sid, friendlyName, aclEnabled, dateCreated: now, dateUpdated: now, maps: new Map() };
    this.services.push(service);
    return service;
  }

  removeService(service: SyncRestService): void {
    this.services.splice(this.services.indexOf(service), 1);
  }

  /** By SID. */
  service(sid: string): SyncRestService | null {
    return this.services.find((each) => each.sid === sid) ?? null;
  }

  /** @param uniqueName null for a map that only has a SID */
  createMap(service: SyncRestService, uniqueName: string | null, ttlSeconds: number): SyncRestMap {
    const map = new SyncRestMap(this.sids.next('MP'), uniqueName, this.now);
    map.expireIn(ttlSeconds);
    service.maps.set(map.sid, map);
    return map;
  }

  /** By SID or unique name. Null after it has expired. */
  map(service: SyncRestService, id: string): SyncRestMap | null {
    const map = this.mapsOf(service).find((each) => each.sid === id || each.uniqueName === id);
    return map ?? null;
  }

  mapsOf({ maps }: SyncRestService): SyncRestMap[] {
    for (const map of maps.values()) if (map.isExpired()) maps.delete(map.sid);
    return [...maps.values()];
  }
}
