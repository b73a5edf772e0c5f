import { textAt } from '../routing/read';
import { ok } from '../routing/route';
import type { PathParams, Route, TwilioRequest, TwilioResponse } from '../routing/route';
import { itemRoutes } from './itemRoutes';
import { ttlIn } from './itemParams';
import { listPage } from './listPage';
import { mapResource, serviceResource } from './resources';
import type { SyncRestAccount, SyncRestService } from './SyncRestAccount';
import { invalid, nameExists, noMap, noService, noUniqueName, syncRoute, tooOften } from './SyncRestError';
import type { SyncRestMap } from './SyncRestMap';

const LONGEST_NAME = 320;
const MAP_SID = /^MP[0-9a-f]{32}$/;

/**
 * Sync by REST: services, maps and their items. Paths, parameters and fields: Twilio's Node SDK 6.2.0. What clients with
 * access tokens read over sockets is in `twilsock/`.
 */
export function syncRestRoutes(account: SyncRestAccount): Route[] {
  const serviceAt = (at: PathParams): SyncRestService => {
    const service = account.service(at('service'));
    if (!service) throw noService();
    return service;
  };
  const mapAt = (at: PathParams): { service: SyncRestService; map: SyncRestMap } => {
    const service = serviceAt(at);
    const map = account.map(service, at('map'));
    if (!map) throw MAP_SID.test(at('map')) ? noMap() : noUniqueName();
    return { service, map };
  };
  return [
    ...serviceRoutes(account, serviceAt),
    ...mapRoutes(account, serviceAt, mapAt),
    ...itemRoutes(account, mapAt),
  ];
}

function serviceRoutes(account: SyncRestAccount, serviceAt: (at: PathParams) => SyncRestService): Route[] {
  const describe = (service: SyncRestService): unknown => serviceResource(account.accountSid, service);
  return [
    syncRoute('GET', '', (request) =>
      ok(listPage(request, 'services', account.services, { idOf: ({ sid }) => sid, describe })),
    ),
    syncRoute('POST', '', ({ params }) => {
      const friendlyName = textAt(params, 'FriendlyName');
      const aclEnabled = textAt(params, 'AclEnabled') === 'true';
      return created(describe(account.createService({ friendlyName, aclEnabled })));
    }),
    syncRoute('GET', '/:service', (_request, at) => ok(describe(serviceAt(at)))),
    syncRoute('POST', '/:service', ({ params }, at) => {
      const service = serviceAt(at);
      const acl = textAt(params, 'AclEnabled');
      service.friendlyName = textAt(params, 'FriendlyName') ?? service.friendlyName;
      if (acl !== null) service.aclEnabled = acl === 'true';
      service.dateUpdated = account.now();
      return ok(describe(service));
    }),
    syncRoute('DELETE', '/:service', (_request, at) => {
      account.removeService(serviceAt(at));
      return NO_CONTENT;
    }),
  ];
}

function mapRoutes(
  account: SyncRestAccount,
  serviceAt: (at: PathParams) => SyncRestService,
  mapAt: (at: PathParams) => { service: SyncRestService; map: SyncRestMap },
): Route[] {
  const describe = (service: SyncRestService, map: SyncRestMap): unknown =>
    mapResource(account.accountSid, service.sid, map);
  const withLimit = (allowed: boolean): void => {
    if (!allowed) throw tooOften();
  };
  return [
    syncRoute('GET', '/:service/Maps', (request, at) => {
      const service = serviceAt(at);
      const view = {
        idOf: ({ sid }: SyncRestMap) => sid,
        describe: (map: SyncRestMap) => describe(service, map),
      };
      return ok(listPage(request, 'maps', account.mapsOf(service), view));
    }),
    syncRoute('POST', '/:service/Maps', (request, at) =>
      createMap(account, serviceAt(at), request, describe),
    ),
    syncRoute('GET', '/:service/Maps/:map', (_request, at) => {
      const { service, map } = mapAt(at);
      withLimit(map.reads.allows());
      return ok(describe(service, map));
    }),
    syncRoute('POST', '/:service/Maps/:map', ({ params }, at) => {
      const { service, map } = mapAt(at);
      withLimit(map.writes.allows());
      const ttl = ttlIn(params, 'CollectionTtl');
      if (ttl !== null) map.expireIn(ttl);
      return ok(describe(service, map));
    }),
    syncRoute('DELETE', '/:service/Maps/:map', (_request, at) => {
      const { service, map } = mapAt(at);
      service.maps.delete(map.sid);
      return NO_CONTENT;
    }),
  ];
}

function createMap(
  account: SyncRestAccount,
  service: SyncRestService,
  { params }: TwilioRequest,
  describe: (service: SyncRestService, map: SyncRestMap) => unknown,
): TwilioResponse {
  const name = textAt(params, 'UniqueName');
  if (name !== null && (name === '' || name.length > LONGEST_NAME)) throw invalid('UniqueName');
  const ttl = ttlIn(params, 'CollectionTtl') ?? 0;
  if (name !== null && account.map(service, name)) throw nameExists();
  return created(describe(service, account.createMap(service, name, ttl)));
}

function created(body: unknown): TwilioResponse {
  return { status: 201, body };
}

/** The response to a DELETE request. */
const NO_CONTENT: TwilioResponse = { status: 204, body: null };
