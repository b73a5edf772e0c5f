import { FLEX_API_ORIGIN, USER_ROLES_PATH } from '../../world/insightsPaths';
import { insightsRolesOf } from '../authorize';
import type { InsightsEndpoint } from './endpoint';

/** The caller's own Insights roles. Source: Twilio's OpenAPI for flex v1, FetchInsightsUserRoles. */
export const userRoles: InsightsEndpoint = {
  name: 'userRoles',
  method: 'GET',
  path: USER_ROLES_PATH,
  needsRole: false,
  handle({ session, settings }) {
    return { roles: insightsRolesOf(session, settings), url: `${FLEX_API_ORIGIN}${USER_ROLES_PATH}` };
  },
};
