import { isRecord } from '../parse/parseField';
import { abortReason } from './abortReason';
import type { Clock } from './clock';
import { InsightsError } from './InsightsError';
import type { InsightsFetch, InsightsResponse } from './sendRequest';
import { withTimeout } from './timeout';

/** The path of the question to the function that gives agents their own comments. */
export const AGENT_FUNCTION_PATH = 'Segments';

/** The response header with the version of the plugin that the function was built from. */
export const VERSION_HEADER = 'Agent-Function-Version';

/** What the functions of the feedback store say about its Sync service. Earlier ones say nothing. */
export type StoreStatus = 'ready' | 'notSetUp' | 'notResponding';

/** The function's variable that names the Sync service. */
const STORE_SETTING = 'FEEDBACK_SYNC_SID';

/** What a response says about an agent function, as far as one can tell without a user's token. */
export type AgentFunctionResponse =
  /** It refuses a request without a token, as the function does. `version`: null if it does not say so. */
  | { kind: 'ready'; version: string | null }
  /** A setting of the function is missing or wrong. */
  | { kind: 'notSetUp'; setting: string }
  /** It responds, but the Sync service of its store does not respond to it. */
  | { kind: 'storeDown' }
  /** It does not respond as the function does. */
  | { kind: 'unexpected'; status: number };

/** What is at the URL of an agent function. */
export type AgentFunctionState =
  | AgentFunctionResponse
  /** Something responds, but a page at this origin cannot read it. */
  | { kind: 'unreadable' }
  | { kind: 'timeout' }
  /** Nothing responds. */
  | { kind: 'unreachable' };

interface AskOptions {
  /** Ends with a slash. */
  baseUrl: string;
  /** Of the question, below `baseUrl`. The function checks its own settings and the token before it reads any parameter. */
  path?: string;
  fetch: InsightsFetch;
  clock: Clock;
  signal: AbortSignal;
}

const TIMEOUT_MS = 10_000;
/** `token:` in Base64. The user name without a token makes the browser ask for permission to send the header, as usual. */
const NO_TOKEN = 'Basic dG9rZW46';
const MAX_BODY_CHARACTERS = 10_000;
/** The end of the function's message. Source: `serverless/src/Refusal.ts`. */
const NAMED_SETTING = /: ([A-Z_]{1,40})$/;
const VERSION = /^[\w.+-]{1,40}$/;

/**
 * Sends one request to the functions of the account, in the form of the usual requests but without a token. Only if there is no
 * response that the page can read, it sends another one, to find out whether anything responds.
 * @throws the signal's reason when the caller aborts
 */
export async function askAgentFunction(options: AskOptions): Promise<AgentFunctionState> {
  try {
    const response = await send(options, 'cors');
    const body = parseBody(await response.text());
    return agentFunctionResponse(response.status, body, response.headers.get(VERSION_HEADER));
  } catch (error) {
    if (options.signal.aborted) throw abortReason(options.signal);
    if (error instanceof InsightsError) return { kind: 'timeout' };
    return { kind: (await responds(options)) ? 'unreadable' : 'unreachable' };
  }
}

/** A page may send a request to any address without reading the response. It fails only if nothing responds. */
async function responds(options: AskOptions): Promise<boolean> {
  try {
    await send(options, 'no-cors');
    return true;
  } catch {
    if (options.signal.aborted) throw abortReason(options.signal);
    return false;
  }
}

/** Reads the body within the time limit: a server can stall in the middle of it. */
function send(
  { baseUrl, path = AGENT_FUNCTION_PATH, fetch, clock, signal }: AskOptions,
  mode: 'cors' | 'no-cors',
) {
  const timeoutError = () => new InsightsError('timeout', 'agentFunction.ask');
  return withTimeout(
    { clock, durationMs: TIMEOUT_MS, timeoutError, signal },
    async (attemptSignal): Promise<InsightsResponse> => {
      const response = await fetch(new URL(path, baseUrl).href, {
        method: 'GET',
        mode,
        // Browsers send no header of a page without permission, and do not let the page see redirects.
        ...(mode === 'cors'
          ? { headers: { Authorization: NO_TOKEN }, redirect: 'error' }
          : { redirect: 'follow' }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: attemptSignal,
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text: () => Promise.resolve(text) };
    },
  );
}

/**
 * @param body the parsed JSON of the response; anything else for other responses
 * @param version the value of `VERSION_HEADER`, if there is one
 */
export function agentFunctionResponse(
  status: number,
  body: unknown,
  version: unknown,
): AgentFunctionResponse {
  if (status === 401) {
    const store = isRecord(body) ? body.store : null;
    if (store === ('notSetUp' satisfies StoreStatus)) return { kind: 'notSetUp', setting: STORE_SETTING };
    if (store === ('notResponding' satisfies StoreStatus)) return { kind: 'storeDown' };
    return { kind: 'ready', version: parseFunctionVersion(version) };
  }
  const message = isRecord(body) && typeof body.message === 'string' ? body.message : '';
  const setting = message.length <= MAX_BODY_CHARACTERS ? NAMED_SETTING.exec(message)?.[1] : undefined;
  return status === 500 && setting !== undefined
    ? { kind: 'notSetUp', setting }
    : { kind: 'unexpected', status };
}

/** The value of `VERSION_HEADER`; null for any other text. */
export function parseFunctionVersion(value: unknown): string | null {
  return typeof value === 'string' && VERSION.test(value) ? value : null;
}

function parseBody(text: string): unknown {
  try {
    return text.length <= MAX_BODY_CHARACTERS ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
}
