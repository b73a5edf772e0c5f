import type { UnknownRecord } from '../routing/read';
import { ok } from '../routing/route';
import type { Route } from '../routing/route';
import { signedInOnly } from '../routing/signedIn';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';
import { FLEX_INSIGHTS, insightsSignInRoutes } from './insightsSignInRoutes';
import { choicesInCookies } from './pageChoices';
import { tokenRoutes } from './tokenRoutes';

/** How Flex is configured for the account. */
/** With this feature, Flex shows the button that transfers a chat. */
export const CHAT_TRANSFERS = 'new-transfer-experience';

export interface FlexAccount {
  /** Merged into the `ui_attributes` of the Flex Configuration. Called for each page. */
  uiAttributes: () => UnknownRecord;
  /** The ids of the Flex features that are on, such as `localization-beta`. */
  features: readonly string[];
  /** The account's language, such as `es-MX`; null turns Flex's languages off. */
  language: string | null;
}

const FLEX_API = 'flex-api.twilio.com';
const LOCALIZATION = 'localization-beta';

/** Flex's own services: configuration, features, tokens. Paths and fields: seen in Flex UI 2.17.1. */
export function platformRoutes(world: World, account: FlexAccount): Route[] {
  return [
    get(FLEX_API, '/v1/Configuration/Public', () => ok(publicConfiguration(world))),
    get('status.twilio.com', '/api/v2/summary.json', () => ok(SERVICE_STATUS)),
    ...tokenRoutes(world),
    ...signedInOnly(world, [
      ...accountRoutes(world, account),
      ...provisioningRoutes(),
      ...insightsSignInRoutes(world),
    ]),
    {
      method: 'POST',
      host: 'flex-sdk.twilio.com',
      path: '/v1/Telemetry/Events',
      handle: () => ok({ number_of_successful_events: 1, number_of_failed_events: 0 }),
    },
  ];
}

function accountRoutes(world: World, account: FlexAccount): Route[] {
  return [
    get(FLEX_API, '/v1/Configuration', () => ok(configuration(world, account))),
    get('flex.twilio.com', '/api/v1/Session', ({ cookie }) =>
      ok({
        insightsActive: account.features.includes(FLEX_INSIGHTS),
        features: featuresFor(account, cookie),
      }),
    ),
    get('flex.twilio.com', '/api/v1/Features/:feature', () => ok({ enabled: false })),
  ];
}

/** The account has no other products besides Flex. */
function provisioningRoutes(): Route[] {
  return [
    get(FLEX_API, '/v1/Instances/:instanceSid/Teams/Context', () => ok({ team_setup_complete: false })),
    // Flex UI 2.12 requests whether Conversational Insights is on; 2.17 no longer does.
    get(FLEX_API, '/v1/Instances/:instanceSid/Integrations/AiInsights', () =>
      ok({ enabled: false, time_zone: 'Etc/UTC' }),
    ),
    // Requested with the feature `new-transfer-experience`, which gives chats their Transfer button.
    get(FLEX_API, '/v3/Instances/:instanceSid/TransferSettings', () =>
      ok({
        transfer_settings: [{ enabled: true, transfer_notes_enabled: false, ai_summary_enabled: false }],
      }),
    ),
    get(FLEX_API, '/v1/account/provision/status', () => ok({ status: 'inactive' })),
  ];
}

const SERVICE_STATUS = {
  page: {},
  components: [{ name: 'FLEX', status: 'operational' }],
  incidents: [],
  scheduled_maintenances: [],
  status: { indicator: 'none', description: '' },
};

/** The skills that a supervisor can give to a worker in Teams View. */
const SKILLS = [
  { name: 'billing', multivalue: false, minimum: null, maximum: null },
  { name: 'orders', multivalue: false, minimum: null, maximum: null },
  { name: 'technical support', multivalue: false, minimum: null, maximum: null },
  { name: 'Spanish', multivalue: true, minimum: 1, maximum: 5 },
];

function configuration(world: World, { uiAttributes, language }: FlexAccount): unknown {
  const date = new Date(0).toISOString();
  return {
    account_sid: world.accountSid,
    ui_attributes: {
      version_compatibility: 'yes',
      ...(language === null ? {} : { language }),
      ...uiAttributes(),
    },
    date_created: date,
    date_updated: date,
    taskrouter_workspace_sid: world.workspaceSid,
    taskrouter_offline_activity_sid: world.activityNamed('Offline').sid,
    taskrouter_skills: SKILLS,
    flex_instance_sid: sidFor('GO', 'instance'),
    flex_service_instance_sid: sidFor('IS', 'flex'),
    chat_service_instance_sid: sidFor('IS', 'chat'),
    runtime_domain: 'emulator.twil.io',
    // Otherwise Flex shows a bar over everything that requests permission for desktop notifications.
    notifications: { enabled: false },
    markdown: { enabled: false, mode: 'readOnly' },
    debugger_integration: { enabled: false },
    flex_ui_status_report: { enabled: false },
    outbound_call_flows: {},
    channel_configs: [],
    queue_stats_configuration: null,
  };
}

/** Flex's languages are a feature. It is on if the account or the page has chosen a language. */
function featuresFor({ features, language }: FlexAccount, cookie: string | undefined): unknown[] {
  const isTranslated = language !== null || choicesInCookies(cookie).language !== null;
  const ids = new Set(isTranslated ? [...features, LOCALIZATION] : features);
  return [...ids].map((id) => ({ id, enabled: true, name: id, description: '', stage: 'beta', doc_url: '' }));
}

function publicConfiguration(world: World): unknown {
  const account = { account_sid: world.accountSid, runtime_domain: 'emulator', public_attributes: null };
  return { configurations: [account] };
}

function get(host: string, path: string, handle: Route['handle']): Route {
  return { method: 'GET', host, path, handle };
}
