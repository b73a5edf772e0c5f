import { notSetUp } from './Refusal';

export interface Settings {
  /** `AC` and 32 hex digits. */
  accountSid: string;
  authToken: string;
  /** The TaskRouter workspace: `WS` and 32 hex digits. */
  workspaceSid: string;
  /** The URL of the functions; ends with a slash. */
  baseUrl: string;
}

const FLEX_ORIGIN = 'https://flex.twilio.com';
const SID = /^(AC|WS)[0-9a-fA-F]{32}$/;

/**
 * @param context the function's environment variables, and what Twilio adds to them
 * @throws Refusal 500 that names the missing setting
 */
export function readSettings(context: Record<string, unknown>): Settings {
  const { ACCOUNT_SID, AUTH_TOKEN, WORKSPACE_SID, DOMAIN_NAME } = context;
  return {
    accountSid: text('ACCOUNT_SID', ACCOUNT_SID, SID),
    authToken: text('AUTH_TOKEN', AUTH_TOKEN, /./),
    workspaceSid: text('WORKSPACE_SID', WORKSPACE_SID, SID),
    baseUrl: `https://${text('DOMAIN_NAME', DOMAIN_NAME, /./)}/`,
  };
}

/**
 * Returns the origin of a request if its pages can read the response, otherwise null. These origins are Flex and those
 * that the admin has named.
 */
export function allowedOrigin({ FLEX_ORIGINS }: Record<string, unknown>, origin: unknown): string | null {
  const named = typeof FLEX_ORIGINS === 'string' ? FLEX_ORIGINS.split(',').map((each) => each.trim()) : [];
  const isNamed = typeof origin === 'string' && origin !== '' && [FLEX_ORIGIN, ...named].includes(origin);
  return isNamed ? origin : null;
}

function text(name: string, value: unknown, pattern: RegExp): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw notSetUp(name);
  return value;
}
