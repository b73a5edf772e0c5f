import { iso } from '../routing/iso';
import type { SyncRestService } from './SyncRestAccount';
import type { SyncRestItem, SyncRestMap } from './SyncRestMap';

/** The resources in the format of Twilio's API. Source of the fields: Twilio's Node SDK 6.2.0, `rest/sync/v1`. */
const SERVICES = 'https://sync.twilio.com/v1/Services';
/** Who has created what was created by REST. Source: Twilio's documentation of Sync Maps. */
const CREATED_BY = 'system';

export function serviceResource(accountSid: string, service: SyncRestService): Record<string, unknown> {
  const url = `${SERVICES}/${service.sid}`;
  const links = { documents: `${url}/Documents`, lists: `${url}/Lists`, maps: `${url}/Maps` };
  return {
    sid: service.sid,
    unique_name: null,
    account_sid: accountSid,
    friendly_name: service.friendlyName,
    date_created: iso(service.dateCreated),
    date_updated: iso(service.dateUpdated),
    url,
    webhook_url: null,
    webhooks_from_rest_enabled: false,
    reachability_webhooks_enabled: false,
    acl_enabled: service.aclEnabled,
    reachability_debouncing_enabled: false,
    reachability_debouncing_window: 5_000,
    links,
  };
}

export function mapResource(
  accountSid: string,
  serviceSid: string,
  map: SyncRestMap,
): Record<string, unknown> {
  const url = `${SERVICES}/${serviceSid}/Maps/${map.sid}`;
  return {
    sid: map.sid,
    unique_name: map.uniqueName,
    account_sid: accountSid,
    service_sid: serviceSid,
    url,
    links: { items: `${url}/Items`, permissions: `${url}/Permissions` },
    revision: map.revision,
    date_expires: isoOrNull(map.dateExpires),
    date_created: iso(map.dateCreated),
    date_updated: iso(map.dateUpdated),
    created_by: CREATED_BY,
  };
}

export function itemResource(
  accountSid: string,
  serviceSid: string,
  mapSid: string,
  item: SyncRestItem,
): Record<string, unknown> {
  return {
    key: item.key,
    account_sid: accountSid,
    service_sid: serviceSid,
    map_sid: mapSid,
    url: `${SERVICES}/${serviceSid}/Maps/${mapSid}/Items/${encodeURIComponent(item.key)}`,
    revision: item.revision,
    data: item.data,
    date_expires: isoOrNull(item.dateExpires),
    date_created: iso(item.dateCreated),
    date_updated: iso(item.dateUpdated),
    created_by: CREATED_BY,
  };
}

function isoOrNull(ms: number | null): string | null {
  return ms === null ? null : iso(ms);
}
