import { sanitizeLine } from '../parse/sanitizeText';
import {
  InsightsError,
  NOT_RECOGNIZED_CODE,
  OTHER_AGENT_CODE,
  type InsightsErrorKind,
} from './InsightsError';
import { isRecord, parseNumber } from '../parse/parseField';

/** Twilio: "Invalid page token". */
const INVALID_PAGE_TOKEN_CODE = 21481;
const MAX_URL_CHARACTERS = 200;
/** Twilio's error bodies are short. A longer one is a page of a proxy. */
const MAX_BODY_CHARACTERS = 100_000;
/** More than the space before a page. */
const MAX_SPACE_CHARACTERS = 1_000;

/**
 * The error for a response that is not 2xx. The body can be `{code, message, more_info, status}`,
 * `{errors: [{code, message, infoUrl}]}`, a proxy's HTML or empty. The server's message is dropped.
 */
export function parseErrorResponse(
  operation: string,
  response: { status: number; text: string; retryAfterSeconds: number | null },
): InsightsError {
  const { status, retryAfterSeconds } = response;
  const { code, moreInfo } = parseErrorBody(response.text);
  const kind = isHtml(response.text) ? kindOfHtml(status) : kindOf(status, code);
  return new InsightsError(kind, operation, { status, code, moreInfo, retryAfterSeconds });
}

/** Insights never sends HTML. A firewall or a proxy does, and its refusal says nothing about the user. */
function kindOfHtml(status: number): InsightsErrorKind {
  const kind = kindOf(status, null);
  return ['notPermitted', 'notFound', 'rejected'].includes(kind) ? 'webPage' : kind;
}

function isHtml(text: string): boolean {
  return /^<(!|html\b)/i.test(text.slice(0, MAX_SPACE_CHARACTERS).trimStart());
}

function kindOf(status: number, code: number | null): InsightsErrorKind {
  if (status === 400 && code === INVALID_PAGE_TOKEN_CODE) return 'invalidPageToken';
  if (status === 401) return 'unauthenticated';
  if (status === 403) return kindOfRefusal(code);
  if (status === 404) return 'notFound';
  if (status === 429) return 'rateLimited';
  if (status === 408 || status >= 500) return 'unavailable';
  return status >= 400 ? 'rejected' : 'unreadable';
}

function kindOfRefusal(code: number | null): InsightsErrorKind {
  if (code === NOT_RECOGNIZED_CODE) return 'notRecognized';
  return code === OTHER_AGENT_CODE ? 'otherAgent' : 'notPermitted';
}

function parseErrorBody(text: string): { code: number | null; moreInfo: string | null } {
  const body = text.length <= MAX_BODY_CHARACTERS ? parseJson(text) : null;
  const errors: unknown[] = isRecord(body) && Array.isArray(body.errors) ? body.errors : [body];
  const [error] = errors;
  if (!isRecord(error)) return { code: null, moreInfo: null };
  const moreInfo = error.more_info ?? error.infoUrl;
  return {
    code: parseNumber(error.code),
    moreInfo: typeof moreInfo === 'string' ? sanitizeLine(moreInfo, MAX_URL_CHARACTERS) || null : null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
