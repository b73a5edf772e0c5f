import { FLEX_API_ORIGIN, USER_ROLES_PATH } from '../../world/insightsPaths';
import { insightsRolesOf } from '../authorize';
import type { InsightsEndpoint } from './endpoint';

/** The caller's own Insights roles. Source: Twilio's OpenAPI for flex v1, FetchInsightsUserRoles. */
export const userRoles: InsightsEndpoint = {
  name: 'userRoles',
  method: 'GET',
  path: USER_ROLES_PATH,
  answer({ session }) {
    return { roles: insightsRolesOf(session), url: `${FLEX_API_ORIGIN}${USER_ROLES_PATH}` };
  },
};
