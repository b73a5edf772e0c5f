import type { Role } from '../world/model';
import { expiredToken, TwilioError } from './errors';
import type { EmulatorSession, SessionForToken } from './session';
import type { Settings } from './Settings';

/** What a user holds in Insights. Source of the names: Twilio's table of the Flex Insights user roles. */
const INSIGHTS_ROLES: Record<Role, readonly string[]> = {
  agent: [],
  supervisor: ['wfo.team_leader'],
  admin: ['wfo.full_access'],
};

/**
 * The session behind an Authorization header: Basic, user name `token`, password the Flex token.
 * Source: Flex UI 2.17.1, which calls flex-api.twilio.com in this way.
 */
export function findSession(
  header: string | undefined,
  sessionForToken: SessionForToken,
): EmulatorSession | 'expired' | null {
  const token = tokenOf(header);
  return token === null ? null : sessionForToken(token);
}

/** @throws TwilioError 401 with 20003 when there is none, 20104 when its token has expired. */
export function requireSession(found: EmulatorSession | 'expired' | null): EmulatorSession {
  if (found === null) throw new TwilioError(401, 20003, 'Authenticate');
  if (found === 'expired') throw expiredToken();
  return found;
}

/**
 * Whether the session may use Insights at all.
 * @throws TwilioError 403 with 20403.
 */
export function requirePermission(session: EmulatorSession, settings: Settings): void {
  if (isOnlyAgent(session) && !settings.agentsPermitted) throw notPermitted();
}

/**
 * Whether the session may assess: never one that is only an agent; the Insights roles of all others assess.
 * Source: Twilio's documentation keeps users with the `agent` role out of Insights.
 * @throws TwilioError 403 with 20403.
 */
export function requireAssessor(session: EmulatorSession): void {
  if (isOnlyAgent(session)) throw notPermitted();
}

/** The user's Insights roles, by the Flex roles. */
export function insightsRolesOf({ roles }: EmulatorSession): string[] {
  return roles.flatMap((role) => INSIGHTS_ROLES[role]);
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
