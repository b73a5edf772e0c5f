import { notAuthenticated, notPermitted } from './Refusal';

/**
 * Asks Twilio about a Flex token.
 * @returns what Twilio says about the token; null if Twilio refuses it
 * @throws Refusal if it could not be checked
 */
export type ValidateToken = (token: string) => Promise<Record<string, unknown> | null>;

/** A person who is signed in to Flex, as Twilio names them for their token. */
export interface FlexUser {
  workerSid: string;
  /** Whether the person is a supervisor or an admin. */
  isSupervisor: boolean;
}

const SUPERVISOR_ROLES = ['supervisor', 'admin'];
const FLEX_ROLES = ['agent', ...SUPERVISOR_ROLES];
const WORKER_SID = /^WK[0-9a-fA-F]{32}$/;
const MAX_TOKEN_CHARACTERS = 8_000;
/**
 * A Flex token is an encrypted JWT: five parts of base64url, of which the second, the key, may be empty (RFC 7516, 7.1).
 * Any other text is refused without a request to Twilio.
 */
const TOKEN = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Finds the person whose Flex token is in the Authorization header. The header has the scheme Basic and the user name
 * `token`, which is how the plugin sends it to Insights. The roles come from Twilio too, never from the request.
 * @throws Refusal 401 without a valid token, and 403 for a token that does not belong to a Flex user, such as a
 * customer's; another one if the token could not be checked
 */
export async function authenticateUser(authorization: unknown, validate: ValidateToken): Promise<FlexUser> {
  const token = parseToken(authorization);
  if (token === null) throw notAuthenticated();
  const result = await validate(token);
  if (result?.valid !== true) throw notAuthenticated();
  const { worker_sid: workerSid, roles } = result;
  const hasOneOf = (names: readonly string[]) =>
    Array.isArray(roles) && roles.some((role) => typeof role === 'string' && names.includes(role));
  if (!hasOneOf(FLEX_ROLES) || !isWorkerSid(workerSid)) throw notPermitted();
  return { workerSid, isSupervisor: hasOneOf(SUPERVISOR_ROLES) };
}

export function isWorkerSid(value: unknown): value is string {
  return typeof value === 'string' && WORKER_SID.test(value);
}

/** Whether the header has the form of the plugin's, but no token: the setup check asks like this. */
export function asksWithoutToken(authorization: unknown): boolean {
  return readPassword(authorization) === '';
}

function parseToken(authorization: unknown): string | null {
  const token = readPassword(authorization);
  if (token === null) return null;
  return token.length <= MAX_TOKEN_CHARACTERS && TOKEN.test(token) ? token : null;
}

/** The password of the user `token`. Null without such a user. */
function readPassword(authorization: unknown): string | null {
  const [scheme, credentials = ''] = typeof authorization === 'string' ? authorization.split(' ') : [];
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  if (scheme?.toLowerCase() !== 'basic' || !decoded.startsWith('token:')) return null;
  return decoded.slice('token:'.length);
}
