import { isRecord } from '../../src/insights/readField';
import { notAuthenticated, notPermitted } from './Refusal';

/** Asks Twilio about a Flex token. Rejects when the token is not valid for this account, or could not be checked. */
export type ValidateToken = (token: string) => Promise<unknown>;

const FLEX_ROLES = ['agent', 'supervisor', 'admin'];
const WORKER_SID = /^WK[0-9a-fA-F]{32}$/;
/** The validator counts characters where HTTP counts bytes, so a token beyond ASCII would be cut off. */
const TOKEN = /^[\x21-\x7e]{1,8000}$/;

/**
 * The SID of the worker whose Flex token stands in the Authorization header: Basic, user name `token`, as the plugin
 * sends it to Insights.
 * @throws Refusal 401 without a valid token, 403 for a token that belongs to no Flex user, such as a customer's
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
  return TOKEN.test(token) ? token : null;
}
