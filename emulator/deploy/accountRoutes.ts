import { asRecord } from '../routing/read';
import { ok } from '../routing/route';
import type { Route } from '../routing/route';

/**
 * The Flex settings of an account, as the Flex Configuration API returns them. Unset fields are null or
 * empty.
 */
export interface FlexSettings {
  account_sid: string;
  ui_version: string;
  /** The versions of React that the account uses, such as `{ react: '17.0.2', 'react-dom': '17.0.2' }`. */
  ui_dependencies: Readonly<Record<string, string>>;
  serverless_service_sids: readonly string[] | null;
  /** Where the account hosts Flex itself; null for Twilio's own address. */
  flex_url: string | null;
  /** What plugins read as `manager.configuration`. An update replaces the whole object. */
  ui_attributes: unknown;
  taskrouter_workspace_sid: string | null;
}

/**
 * Configuration, account and validation, as plugin-flex 7.1.2 requests them before and during a deployment.
 */
export function accountRoutes(settings: FlexSettings): Route[] {
  return [
    {
      method: 'GET',
      host: 'flex-api.twilio.com',
      path: '/v1/Configuration',
      handle: () => ok({ ...settings, runtime_domain: 'loopback.twil.io' }),
    },
    {
      method: 'POST',
      host: 'flex-api.twilio.com',
      path: '/v1/Configuration',
      handle({ params }) {
        const { serverless_service_sids: sids, ui_attributes: attributes } = asRecord(params);
        if (Array.isArray(sids)) settings.serverless_service_sids = sids.map(String);
        if (attributes !== undefined) settings.ui_attributes = attributes;
        return ok(settings);
      },
    },
    {
      method: 'GET',
      host: 'api.twilio.com',
      path: `/2010-04-01/Accounts/${settings.account_sid}.json`,
      handle: () =>
        ok({ sid: settings.account_sid, friendly_name: 'Loopback', status: 'active', type: 'Full' }),
    },
    {
      method: 'POST',
      host: 'flex-plugin-upload.us1.twilio.com',
      path: '/v1/Plugin/Validate',
      handle: () =>
        ok({
          request_id: 'loopback',
          dom_manipulation: [],
          api_compatibility: [],
          version_compatibility: [],
          errors: [],
        }),
    },
  ];
}
