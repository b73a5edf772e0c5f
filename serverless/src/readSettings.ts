import { parseUrl } from '../../src/insights/http/authorization';
import { notSetUp } from './Refusal';

/** The settings that each function needs. */
export interface AccountSettings {
  /** `AC` and 32 hex digits. */
  accountSid: string;
  authToken: string;
}

/** The settings of the functions that read Insights for agents. */
export interface AgentSettings {
  /** The TaskRouter workspace: `WS` and 32 hex digits. */
  workspaceSid: string;
  /** The URL of the functions; ends with a slash. */
  baseUrl: string;
  /** Whether agents can read the customer's name and phone number on their own segments. */
  shareCustomerFields: boolean;
}

/** The settings of the functions that keep what agents and supervisors say about comments. */
export interface FeedbackSettings {
  /** The Sync service: `IS` and 32 hex digits. */
  syncServiceSid: string;
  /** How long something is kept after it was last changed. */
  keptForSeconds: number;
}

/** The function's environment variables, and what Twilio adds to them. */
export type Context = Readonly<Record<string, unknown>>;

const FLEX_ORIGIN = 'https://flex.twilio.com';
const LOCAL_HOSTS = ['localhost', '127.0.0.1'];
/** Sync keeps nothing longer that has an end. Source: Twilio's documentation, "54011: Invalid TTL" (31,536,000 seconds). */
const MOST_DAYS = 365;
const SECONDS_OF_A_DAY = 24 * 60 * 60;

/** @throws Refusal 500 that names the setting that is missing or wrong */
export function readAccountSettings(context: Context): AccountSettings {
  if (entriesOf(context.FLEX_ORIGINS).some((entry) => toOrigin(entry) === null))
    throw notSetUp('FLEX_ORIGINS');
  return {
    accountSid: text(context, 'ACCOUNT_SID', /^AC[0-9a-fA-F]{32}$/),
    authToken: text(context, 'AUTH_TOKEN', /^[\x21-\x7e]+$/),
  };
}

/** @throws Refusal 500 that names the setting that is missing or wrong */
export function readAgentSettings(context: Context): AgentSettings {
  return {
    workspaceSid: text(context, 'WORKSPACE_SID', /^WS[0-9a-fA-F]{32}$/),
    baseUrl: `https://${text(context, 'DOMAIN_NAME', /^[\w.:-]+$/)}/`,
    shareCustomerFields: flag('SHARE_CUSTOMER_FIELDS', context.SHARE_CUSTOMER_FIELDS),
  };
}

/** @throws Refusal 500 that names the setting that is missing or wrong */
export function readFeedbackSettings(context: Context): FeedbackSettings {
  const days =
    context.FEEDBACK_DAYS === undefined ? MOST_DAYS : Number(text(context, 'FEEDBACK_DAYS', /^\d{1,3}$/));
  if (days < 1 || days > MOST_DAYS) throw notSetUp('FEEDBACK_DAYS');
  return {
    syncServiceSid: text(context, 'FEEDBACK_SYNC_SID', /^IS[0-9a-fA-F]{32}$/),
    keptForSeconds: days * SECONDS_OF_A_DAY,
  };
}

/**
 * Returns the origin of a request if its pages can read the response, otherwise null. These origins are Flex and those
 * that the admin has named. A wrong one among them does not count.
 */
export function allowedOrigin({ FLEX_ORIGINS }: Context, origin: unknown): string | null {
  const allowed = [FLEX_ORIGIN, ...entriesOf(FLEX_ORIGINS).map(toOrigin)];
  return typeof origin === 'string' && allowed.includes(origin) ? origin : null;
}

/** The entries of a comma-separated setting. */
function entriesOf(value: unknown): string[] {
  const entries = typeof value === 'string' ? value.split(',') : [];
  return entries.map((entry) => entry.trim()).filter(Boolean);
}

/**
 * An origin as browsers send it, from an admin's entry: a trailing slash, capitals and the default port do not matter.
 * Null for anything but an origin. Only this computer is accessible without TLS.
 */
function toOrigin(entry: string): string | null {
  const url = parseUrl(entry);
  if (url === null || `${url.origin}/` !== url.href || url.hostname.includes('*')) return null;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL_HOSTS.includes(url.hostname))
    ? url.origin
    : null;
}

/** The space around a value comes from copying it. */
function text(context: Context, name: string, pattern: RegExp): string {
  const value = context[name];
  const trimmed = typeof value === 'string' ? value.trim() : '';
  if (!pattern.test(trimmed)) throw notSetUp(name);
  return trimmed;
}

/** An unknown word is refused: it must not be guessed what data agents can read. */
function flag(name: string, value: unknown = ''): boolean {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : null;
  if (word === 'true') return true;
  if (word === 'false' || word === '') return false;
  throw notSetUp(name);
}
