import { TwilioError } from './errors';
import type { EmulatorSession, InsightsSettings, SessionForToken } from './session';

/**
 * The session behind an Authorization header: Basic, user name `token`, password the Flex token.
 * Source: Flex UI 2.17.1, which calls flex-api.twilio.com in this way.
 * @throws TwilioError 401 with 20003 when there is none, 20104 when its token has expired.
 */
export function authenticate(header: string | undefined, sessionForToken: SessionForToken): EmulatorSession {
  const token = tokenOf(header);
  const session = token === null ? null : sessionForToken(token);
  if (session === null) throw new TwilioError(401, 20003, 'Authenticate');
  if (session === 'expired') throw new TwilioError(401, 20104, 'Access token expired');
  return session;
}

/**
 * Whether the session may read Insights at all.
 * @throws TwilioError 403 with 20403.
 */
export function requirePermission(session: EmulatorSession, settings: InsightsSettings): void {
  const isOnlyAgent = session.roles.every((role) => role === 'agent');
  if (isOnlyAgent && !settings.agentsPermitted) {
    throw new TwilioError(403, 20403, 'The role of this user does not permit access to Flex Insights');
  }
}

function tokenOf(header: string | undefined): string | null {
  const [scheme, credentials = ''] = (header ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return null;
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  return decoded.startsWith('token:') ? decoded.slice('token:'.length) : null;
}
