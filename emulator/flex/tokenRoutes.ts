import { textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import { ok, errorResponse } from '../routing/route';
import type { Route, TwilioResponse, TwilioRequest } from '../routing/route';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';
import { LOGIN_PATH } from './signIn';

/** How a page checks and renews its token, and finds the login without one. Seen in Flex UI 2.17.1. */
export function tokenRoutes(world: World): Route[] {
  return [
    post('flex-api.twilio.com', '/Tokens/Info', ({ params }) =>
      ok(tokenInfo(world, textAt(params, 'Token'))),
    ),
    // Flex UI 2.12 requests this instead.
    post('iam.twilio.com', '/Tokens/validate', ({ params }) => ok(tokenInfo(world, textAt(params, 'token')))),
    post('iam.twilio.com', '/Tokens/refresh', (request) => refreshToken(world, request)),
    post('iam.twilio.com', '/authenticate', ({ params }) => ok({ location: loginLocation(params) })),
  ];
}

function post(host: string, path: string, handle: (request: TwilioRequest) => TwilioResponse): Route {
  return { method: 'POST', host, path: `/v1/Accounts/:accountSid${path}`, handle };
}

/** Flex grants permissions by the roles in this response, not by those in the browser's storage. */
function tokenInfo(world: World, token: string | null): unknown {
  const session = world.sessions.findValid(token);
  if (!session) return { valid: false, code: 20104, message: 'Token is not valid' };
  const worker = world.worker(session.workerSid);
  const expiration = new Date(session.expiresAtMs).toISOString();
  return {
    valid: true,
    code: 0,
    message: null,
    identity: worker.identity,
    roles: worker.roles,
    worker_sid: worker.sid,
    flex_user_sid: sidFor('FU', worker.sid),
    realm_user_id: worker.identity,
    date_expired: expiration,
    expiration,
  };
}

/** The renewed token is valid for as long as the previous one was. */
function refreshToken(world: World, { params }: TwilioRequest): TwilioResponse {
  const session = world.sessions.findValid(textAt(params, 'token'));
  if (!session) return errorResponse(401, 20104, 'Token is expired');
  const worker = world.worker(session.workerSid);
  const fresh = world.sessions.issue(worker.sid, session.expiresAtMs - session.issuedAtMs);
  const expiration = new Date(fresh.expiresAtMs).toISOString();
  return ok({ token: fresh.token, identity: worker.identity, roles: worker.roles, expiration });
}

/** Flex sends the address to return to. */
function loginLocation(params: UnknownRecord): string {
  const resource = textAt(params, 'resource') ?? '';
  const path = resource.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const origin = /^https?:\/\/[^/]+/.exec(resource)?.[0] ?? '';
  return `${origin}${LOGIN_PATH}?${new URLSearchParams({ path }).toString()}`;
}
