import { isRecord } from '../../src/insights/parse/parseField';
import { notAuthenticated, notPermitted } from './Refusal';

/**
 * Validates a Flex token with Twilio. It rejects if the token is not valid for this account, or if it could not be
 * checked.
 */
export type ValidateToken = (token: string) => Promise<unknown>;

const FLEX_ROLES = ['agent', 'supervisor', 'admin'];
const WORKER_SID = /^WK[0-9a-fA-F]{32}$/;
const MAX_TOKEN_CHARACTERS = 8_000;
/**
 * A Flex token is an encrypted JWT: five parts of base64url, of which the second, the key, may be empty (RFC 7516, 7.1).
 * Any other text is refused without a request to Twilio.
 */
const TOKEN = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Finds the SID of the worker whose Flex token is in the Authorization header. The header has the scheme Basic and the
 * user name `token`, which is how the plugin sends it to Insights.
 * @throws Refusal 401 without a valid token, and 403 for a token that does not belong to a Flex user, such as a
 * customer's
 */
export async function authenticateWorker(authorization: unknown, validate: ValidateToken): Promise<string> {
  const token = parseToken(authorization);
  if (token === null) throw notAuthenticated();
  const result = await validate(token).catch(() => null);
  if (!isRecord(result) || result.valid !== true) throw notAuthenticated();
  const { worker_sid: workerSid, roles } = result;
  const isFlexUser = Array.isArray(roles) && roles.some((role) => FLEX_ROLES.includes(String(role)));
  if (!isFlexUser || typeof workerSid !== 'string' || !WORKER_SID.test(workerSid)) throw notPermitted();
  return workerSid;
}

function parseToken(authorization: unknown): string | null {
  const [scheme, credentials = ''] = typeof authorization === 'string' ? authorization.split(' ') : [];
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  if (scheme?.toLowerCase() !== 'basic' || !decoded.startsWith('token:')) return null;
  const token = decoded.slice('token:'.length);
  return token.length <= MAX_TOKEN_CHARACTERS && TOKEN.test(token) ? token : null;
}
