import { notSetUp } from './Refusal';

export interface Settings {
  /** `AC` and 32 hex digits. */
  accountSid: string;
  authToken: string;
  /** Of TaskRouter: `WS` and 32 hex digits. */
  workspaceSid: string;
  /** Where the functions are; ends with a slash. */
  baseUrl: string;
}

const FLEX_ORIGIN = 'https://flex.twilio.com';
const SID = /^(AC|WS)[0-9a-fA-F]{32}$/;

/**
 * @param context of the function: its environment variables, and what Twilio adds to them
 * @throws Refusal 500 that names what is missing
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

/** The origin of a request when pages of it may read the answer: Flex, and those the admin has named; else null. */
export function allowedOrigin({ FLEX_ORIGINS }: Record<string, unknown>, origin: unknown): string | null {
  const named = typeof FLEX_ORIGINS === 'string' ? FLEX_ORIGINS.split(',').map((each) => each.trim()) : [];
  const isNamed = typeof origin === 'string' && origin !== '' && [FLEX_ORIGIN, ...named].includes(origin);
  return isNamed ? origin : null;
}

function text(name: string, value: unknown, pattern: RegExp): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw notSetUp(name);
  return value;
}
