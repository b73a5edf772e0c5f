import { isRecord } from '../parse/parseField';
import { abortReason } from './abortReason';
import type { Clock } from './clock';
import { InsightsError } from './InsightsError';
import type { InsightsFetch } from './sendRequest';
import { withTimeout } from './timeout';

/** The path of the question. The function checks its own settings and the token before it reads any parameter. */
export const AGENT_FUNCTION_PATH = 'Segments';

/** What is at the URL of an agent function, as far as one can tell without a user's token. */
export type AgentFunctionState =
  /** It refuses a request without a token, as the function does. */
  | { kind: 'ready' }
  /** A setting of the function is missing or wrong. */
  | { kind: 'notSetUp'; setting: string }
  /** It does not respond as the function does. */
  | { kind: 'unexpected'; status: number }
  /** There is no response, or none that a page at this origin can read. A browser does not tell these two apart. */
  | { kind: 'unreachable' };

interface AskOptions {
  /** Ends with a slash. */
  baseUrl: string;
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

/**
 * Sends one request to an agent function, in the form of the usual requests but without a token.
 * @throws the signal's reason when the caller aborts
 */
export async function askAgentFunction(options: AskOptions): Promise<AgentFunctionState> {
  const { baseUrl, fetch, clock, signal } = options;
  const timeoutError = () => new InsightsError('timeout', 'agentFunction.ask');
  try {
    return await withTimeout(
      { clock, durationMs: TIMEOUT_MS, timeoutError, signal },
      async (attemptSignal) => {
        const response = await fetch(new URL(AGENT_FUNCTION_PATH, baseUrl).href, {
          method: 'GET',
          headers: { Authorization: NO_TOKEN },
          credentials: 'omit',
          redirect: 'error',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
          signal: attemptSignal,
        });
        return agentFunctionState(response.status, parseBody(await response.text()));
      },
    );
  } catch {
    if (signal.aborted) throw abortReason(signal);
    return { kind: 'unreachable' };
  }
}

/** @param body the parsed JSON of the response; anything else for other responses */
export function agentFunctionState(
  status: number,
  body: unknown,
): Exclude<AgentFunctionState, { kind: 'unreachable' }> {
  if (status === 401) return { kind: 'ready' };
  const message = isRecord(body) && typeof body.message === 'string' ? body.message : '';
  const setting = message.length <= MAX_BODY_CHARACTERS ? NAMED_SETTING.exec(message)?.[1] : undefined;
  return status === 500 && setting !== undefined
    ? { kind: 'notSetUp', setting }
    : { kind: 'unexpected', status };
}

function parseBody(text: string): unknown {
  try {
    return text.length <= MAX_BODY_CHARACTERS ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
}
