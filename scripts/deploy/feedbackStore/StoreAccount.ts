import type { Twilio } from 'twilio';
import { createTwilioClient } from '../account/createTwilioClient';
import type { Credentials } from '../account/credentials';
import { Failure, isForbidden, isNotFound } from '../script/Failure';

/** The friendly name of the Sync service. Twilio lets several services have the same one. */
export const STORE_NAME = 'Assessment comments';

/** The most that Sync lists at once. */
const PAGE_SIZE = 100;

export interface SyncService {
  sid: string;
  /** Without it, everyone with any Sync token of the account could read and change what the service keeps. */
  hasAccessControl: boolean;
}

export interface StoredMap {
  /** Such as `feedback-WK…`. */
  name: string;
  createdAt: Date;
  updatedAt: Date;
  /** When Sync deletes it, unless it changes before. Null if it stays. */
  expiresAt: Date | null;
}

export interface StoredItem {
  key: string;
  data: unknown;
  /** Changes with each change of the item. */
  revision: string;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date | null;
}

/** The Sync service of the feedback store. Every method rejects with the SDK's own error or with a Failure. */
export class StoreAccount {
  private readonly client: Twilio;

  constructor(credentials: Credentials) {
    this.client = createTwilioClient(credentials);
  }

  /** Null if the account has no Sync service with this SID. */
  async find(sid: string): Promise<SyncService | null> {
    const found = await this.client.sync.v1
      .services(sid)
      .fetch()
      .catch((error: unknown) => {
        if (isNotFound(error)) return null;
        throw withAdvice(error);
      });
    return found && { sid: found.sid, hasAccessControl: found.aclEnabled };
  }

  /** The Sync services of the account that are called like the store. */
  async named(): Promise<readonly SyncService[]> {
    const services = await this.client.sync.v1.services.list({ pageSize: PAGE_SIZE }).catch(explain);
    return services
      .filter(({ friendlyName }) => friendlyName === STORE_NAME)
      .map(({ sid, aclEnabled }) => ({ sid, hasAccessControl: aclEnabled }));
  }

  /** Creates a service to which browsers have no access. */
  async create(): Promise<SyncService> {
    const made = await this.client.sync.v1.services
      .create({ friendlyName: STORE_NAME, aclEnabled: true })
      .catch(explain);
    return { sid: made.sid, hasAccessControl: made.aclEnabled };
  }

  /** Removes a service with everything that it keeps. */
  async remove(sid: string): Promise<void> {
    if (await this.client.sync.v1.services(sid).remove().catch(explain)) return;
    throw new Failure('Twilio did not remove it.');
  }

  /** @param limit the most maps to read; all of them without it */
  async maps(sid: string, limit?: number): Promise<readonly StoredMap[]> {
    const options = { pageSize: PAGE_SIZE, ...(limit !== undefined && { limit }) };
    const maps = await this.client.sync.v1.services(sid).syncMaps.list(options).catch(explain);
    return maps.map(toMap);
  }

  /** Null if there is no map of this name. */
  async map(sid: string, name: string): Promise<StoredMap | null> {
    const map = await this.mapAt(sid, name)
      .fetch()
      .catch((error: unknown) => {
        if (isNotFound(error)) return null;
        throw withAdvice(error);
      });
    return map && toMap(map);
  }

  async items(sid: string, name: string): Promise<readonly StoredItem[]> {
    const items = await this.mapAt(sid, name).syncMapItems.list({ pageSize: PAGE_SIZE }).catch(explain);
    return items.map(({ key, data, revision, dateCreated, dateUpdated, dateExpires }) => ({
      key,
      data: data as unknown,
      revision,
      createdAt: dateCreated,
      updatedAt: dateUpdated,
      expiresAt: dateOrNull(dateExpires),
    }));
  }

  /** Replaces the data of an item, unless it has changed since it was read. When it is deleted does not change. */
  async replaceItem(sid: string, name: string, { key, revision }: StoredItem, data: object): Promise<void> {
    await this.mapAt(sid, name).syncMapItems(key).update({ data, ifMatch: revision }).catch(explain);
  }

  /** Removes a map with all its items. */
  async removeMap(sid: string, name: string): Promise<void> {
    if (await this.mapAt(sid, name).remove().catch(explain)) return;
    throw new Failure('Twilio did not remove it.');
  }

  private mapAt(sid: string, name: string) {
    return this.client.sync.v1.services(sid).syncMaps(name);
  }
}

interface SdkMap {
  uniqueName: string;
  dateCreated: Date;
  dateUpdated: Date;
  dateExpires: Date;
}

function toMap({ uniqueName, dateCreated, dateUpdated, dateExpires }: SdkMap): StoredMap {
  return {
    name: uniqueName,
    createdAt: dateCreated,
    updatedAt: dateUpdated,
    expiresAt: dateOrNull(dateExpires),
  };
}

/** The SDK makes an invalid date out of a missing one. */
function dateOrNull(date: unknown): Date | null {
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date : null;
}

function explain(error: unknown): never {
  throw withAdvice(error);
}

/** The error, or what to do if the credentials may not use Sync. */
function withAdvice(error: unknown): unknown {
  if (!isForbidden(error)) return error;
  return new Failure(
    'These credentials may not use Sync (403), in which the feedback store keeps its entries. Use the auth token or a ' +
      'main API key of the account that has Flex.',
  );
}
