import { ok } from '../routing/route';
import type { Route } from '../routing/route';
import type { World } from '../world/World';

/** With this feature, Flex signs supervisors and admins in to Insights, and offers to open conversations there. */
export const FLEX_INSIGHTS = 'flex-insights';

const TOKEN_LIFETIME_MS = 24 * 60 * 60 * 1_000;

/**
 * Where Flex signs in to its own Insights screens, apart from the Insights API. The token allows nothing, so Flex shows no
 * dashboards, which the emulator does not have. Seen in Flex UI 2.17.1.
 */
export function insightsSignInRoutes(world: World): Route[] {
  return [
    {
      method: 'POST',
      host: 'apigw.ytica.com',
      path: '/provisioning/token-generator',
      handle: () =>
        ok({
          authorization_token: unsignedToken({ allow: {} }),
          gooddata_session_id: '',
          expire: new Date(world.now() + TOKEN_LIFETIME_MS).toISOString(),
        }),
    },
  ];
}

/** Flex reads the claims of the token and does not verify it. */
function unsignedToken(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'none', typ: 'JWT' }), part(claims), 'emulator'].join('.');
}
