import type { Role } from '../world/model';
import { expiredToken, TwilioError } from './errors';
import type { EmulatorSession, SessionForToken } from './session';
import type { Settings } from './Settings';

/** Source of these names: Twilio's table of the Flex Insights user roles. */
const ROLES_BY_FLEX_ROLE: Record<Role, readonly string[]> = {
  agent: [],
  supervisor: ['wfo.team_leader'],
  admin: ['wfo.full_access'],
};

/** Users with only these roles can read, but cannot assess. */
const VIEW_ONLY_ROLES: readonly string[] = ['wfo.data_analyst', 'wfo.data_auditor', 'wfo.dashboard_viewer'];

/**
 * The session of an Authorization header: Basic, with the user name `token` and the Flex token as the
 * password. Source: Flex UI 2.17.1, which calls flex-api.twilio.com this way.
 */
export function findSession(
  header: string | undefined,
  sessionForToken: SessionForToken,
): EmulatorSession | 'expired' | null {
  const token = tokenOf(header);
  return token === null ? null : sessionForToken(token);
}

/** @throws TwilioError 401 with 20003 without a session, or with 20104 if its token has expired. */
export function requireSession(found: EmulatorSession | 'expired' | null): EmulatorSession {
  if (found === null) throw new TwilioError(401, 20003, 'Authenticate');
  if (found === 'expired') throw expiredToken();
  return found;
}

/**
 * Checks that the session can use Insights at all. A supervisor or admin needs an Insights role.
 * @throws TwilioError 403 with 20403 for an agent, 45003 without a role.
 */
export function requirePermission(session: EmulatorSession, settings: Settings): void {
  if (isOnlyAgent(session)) {
    if (!settings.agentsPermitted) throw notPermitted();
  } else if (insightsRolesOf(session, settings).length === 0) {
    throw new TwilioError(403, 45003, 'The user has no Flex Insights role');
  }
}

/**
 * Checks that the session can assess. An agent, or a user with view-only roles, cannot.
 * Source: Twilio's documentation keeps users with the `agent` role out of Insights.
 * @throws TwilioError 403 with 20403 for an agent, 45003 with view-only roles.
 */
export function requireAssessor(session: EmulatorSession, settings: Settings): void {
  if (isOnlyAgent(session)) throw notPermitted();
  const isViewOnly = insightsRolesOf(session, settings).every((role) => VIEW_ONLY_ROLES.includes(role));
  if (isViewOnly) throw new TwilioError(403, 45003, 'The Flex Insights role of this user is view-only');
}

/** The user's Insights roles: those that were set, else those of the Flex roles. */
export function insightsRolesOf({ workerSid, roles }: EmulatorSession, settings: Settings): string[] {
  return [...(settings.insightsRoles(workerSid) ?? roles.flatMap((role) => ROLES_BY_FLEX_ROLE[role]))];
}

function isOnlyAgent({ roles }: EmulatorSession): boolean {
  return roles.every((role) => role === 'agent');
}

function notPermitted(): TwilioError {
  return new TwilioError(403, 20403, 'The role of this user does not permit access to Flex Insights');
}

function tokenOf(header: string | undefined): string | null {
  const [scheme, credentials = ''] = (header ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return null;
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  return decoded.startsWith('token:') ? decoded.slice('token:'.length) : null;
}
