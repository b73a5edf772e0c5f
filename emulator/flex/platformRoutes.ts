import { textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import { ok, refusal } from '../routing/route';
import type { Route, TwilioReply, TwilioRequest } from '../routing/route';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';
import { LOGIN_PATH } from './signIn';

export interface PlatformOptions {
  world: World;
  uiAttributes: UnknownRecord;
}

const FLEX_API = 'flex-api.twilio.com';
const IAM = 'iam.twilio.com';

/** Flex's own services: configuration, session, log-in. Paths and fields: seen in Flex UI 2.17.1. */
export function platformRoutes({ world, uiAttributes }: PlatformOptions): Route[] {
  return [
    get(FLEX_API, '/v1/Configuration', () => ok(configuration(world, uiAttributes))),
    get(FLEX_API, '/v1/Configuration/Public', () => ok(publicConfiguration(world))),
    post(FLEX_API, '/v1/Accounts/:accountSid/Tokens/Info', ({ params }) => ok(tokenInfo(world, params))),
    get(FLEX_API, '/v1/Instances/:instanceSid/Teams/Context', () => ok({ team_setup_complete: false })),
    get(FLEX_API, '/v1/account/provision/status', () => ok({ status: 'inactive' })),
    get('flex.twilio.com', '/api/v1/Session', () => ok({ insightsActive: false, features: [] })),
    get('flex.twilio.com', '/api/v1/Features/:feature', () => ok({ enabled: false })),
    get('status.twilio.com', '/api/v2/summary.json', () => ok(SERVICE_STATUS)),
    post(IAM, '/v1/Accounts/:accountSid/authenticate', ({ params }) =>
      ok({ location: loginLocation(params) }),
    ),
    post(IAM, '/v1/Accounts/:accountSid/Tokens/refresh', (request) => refreshToken(world, request)),
    post('flex-sdk.twilio.com', '/v1/Telemetry/Events', () =>
      ok({ number_of_successful_events: 1, number_of_failed_events: 0 }),
    ),
  ];
}

const SERVICE_STATUS = {
  page: {},
  components: [{ name: 'FLEX', status: 'operational' }],
  incidents: [],
  scheduled_maintenances: [],
  status: { indicator: 'none', description: '' },
};

function configuration(world: World, uiAttributes: UnknownRecord): unknown {
  const date = new Date(0).toISOString();
  return {
    account_sid: world.accountSid,
    ui_attributes: { version_compatibility: 'yes', ...uiAttributes },
    date_created: date,
    date_updated: date,
    taskrouter_workspace_sid: world.workspaceSid,
    taskrouter_offline_activity_sid: world.activityNamed('Offline').sid,
    taskrouter_skills: [],
    flex_instance_sid: sidFor('GO', 'instance'),
    flex_service_instance_sid: sidFor('IS', 'flex'),
    chat_service_instance_sid: sidFor('IS', 'chat'),
    runtime_domain: 'emulator.twil.io',
    // Otherwise Flex asks for the permission to show desktop notifications in a bar over everything.
    notifications: { enabled: false },
    markdown: { enabled: false, mode: 'readOnly' },
    debugger_integration: { enabled: false },
    flex_ui_status_report: { enabled: false },
    outbound_call_flows: {},
    channel_configs: [],
    queue_stats_configuration: null,
  };
}

function publicConfiguration(world: World): unknown {
  const account = { account_sid: world.accountSid, runtime_domain: 'emulator', public_attributes: null };
  return { configurations: [account] };
}

/** The roles in this answer decide what Flex permits, not those that the browser has stored. */
function tokenInfo(world: World, params: UnknownRecord): unknown {
  const session = world.sessions.find(textAt(params, 'Token'));
  if (session === null || session === 'expired')
    return { valid: false, code: 20104, message: 'Token is not valid' };
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

function refreshToken(world: World, { params }: TwilioRequest): TwilioReply {
  const session = world.sessions.find(textAt(params, 'token'));
  if (session === null || session === 'expired') return refusal(401, 20104, 'Token is expired');
  const worker = world.worker(session.workerSid);
  const fresh = world.sessions.issue(worker.sid);
  const expiration = new Date(fresh.expiresAtMs).toISOString();
  return ok({ token: fresh.token, identity: worker.identity, roles: worker.roles, expiration });
}

/** Flex hands over the address it wants to come back to. */
function loginLocation(params: UnknownRecord): string {
  const resource = textAt(params, 'resource') ?? '';
  const path = resource.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const origin = /^https?:\/\/[^/]+/.exec(resource)?.[0] ?? '';
  return `${origin}${LOGIN_PATH}?${new URLSearchParams({ path }).toString()}`;
}

type Handle = (request: TwilioRequest) => TwilioReply;

function get(host: string, path: string, handle: Handle): Route {
  return { method: 'GET', host, path, handle };
}

function post(host: string, path: string, handle: Handle): Route {
  return { method: 'POST', host, path, handle };
}
