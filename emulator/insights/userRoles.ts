import { FLEX_API_ORIGIN, USER_ROLES_PATH } from '../world/insightsWire';
import type { Role } from '../world/model';
import type { InsightsEndpoint } from './endpoint';

/** What a user holds in Insights when nobody has set anything else. */
const USUAL_ROLES: Record<Role, readonly string[]> = {
  agent: [],
  supervisor: ['wfo.team_leader'],
  admin: ['wfo.full_access'],
};

/** The caller's own Insights roles. Source: Twilio's OpenAPI for flex v1, FetchInsightsUserRoles. */
export const userRoles: InsightsEndpoint = {
  name: 'userRoles',
  path: USER_ROLES_PATH,
  answer({ session, records }) {
    const roles = records.userRoles(session.workerSid) ?? session.roles.flatMap((role) => USUAL_ROLES[role]);
    return { roles, url: `${FLEX_API_ORIGIN}${USER_ROLES_PATH}` };
  },
};
