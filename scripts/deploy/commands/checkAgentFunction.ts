import {
  AGENT_FUNCTION_PATH,
  agentFunctionResponse,
  parseFunctionVersion,
  VERSION_HEADER,
} from '../../../src/insights/http/agentFunction';
import type { PlainResponse, SendPlain } from '../account/sendWithoutCredentials';
import { Failure } from '../script/Failure';

/** What is known of a function that responds as it should. */
export interface FoundFunction {
  /** The version of the plugin that it was built from; null if it does not say so. */
  version: string | null;
  /** Whether its preflight response allows the header Authorization only by `*`. */
  allowsHeadersByWildcard: boolean;
}

/** What keeps a function from serving agents. */
export interface FunctionProblem {
  /** A sentence. */
  problem: string;
  /** What to do about it, as a sentence. */
  advice: string;
  /** As in `FoundFunction`. */
  version: string | null;
}

/**
 * Checks from outside, without a token, that an agent function is at a URL, is set up, and lets the pages of an origin
 * send tokens and read its responses.
 *
 * @param baseUrl ends with a slash
 * @throws Failure that says what is wrong
 */
export async function checkAgentFunction(
  baseUrl: string,
  origin: string,
  send: SendPlain,
): Promise<FoundFunction> {
  const found = await inspectAgentFunction(baseUrl, origin, send);
  if ('problem' in found) throw new Failure(`${found.problem} ${found.advice} Nothing was changed.`);
  return found;
}

/** Like `checkAgentFunction`, but returns what is wrong. */
export async function inspectAgentFunction(
  baseUrl: string,
  origin: string,
  send: SendPlain,
): Promise<FoundFunction | FunctionProblem> {
  const url = new URL(AGENT_FUNCTION_PATH, baseUrl).href;
  const response = await responseTo(send, { method: 'GET', url, headers: { Origin: origin } });
  if ('problem' in response) return { ...response, version: null };
  const version = parseFunctionVersion(response.headers[VERSION_HEADER.toLowerCase()]);
  const problem = responseProblem(baseUrl, origin, response);
  if (problem !== null) return { ...problem, version };
  const preflight = await responseTo(send, {
    method: 'OPTIONS',
    url,
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization',
    },
  });
  if ('problem' in preflight) return { ...preflight, version };
  if (!allowsToken(preflight, origin)) {
    return {
      problem: `${baseUrl} does not let pages of ${origin} send a token.`,
      advice:
        `Its response to the preflight request (${preflight.status}) has to allow this origin and the header ` +
        'Authorization.',
      version,
    };
  }
  return { version, allowsHeadersByWildcard: !allowedHeaders(preflight).includes('authorization') };
}

type Advised = Omit<FunctionProblem, 'version'>;

/** The response, or why there is none. */
async function responseTo(
  send: SendPlain,
  request: Parameters<SendPlain>[0],
): Promise<PlainResponse | Advised> {
  try {
    return await send(request);
  } catch (error) {
    return {
      problem: `${request.url} cannot be reached (${reasonOf(error)}).`,
      advice: 'Check "insights_base_url", and that the function is deployed.',
    };
  }
}

/** A code such as ENOTFOUND if there is one. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

function responseProblem(baseUrl: string, origin: string, response: PlainResponse): Advised | null {
  const { status, body } = response;
  const addOrigin = `Add this origin: npm run deploy -- --for-agents --origin ${origin}.`;
  if (status === 403) {
    return { problem: `The function at ${baseUrl} refuses pages of ${origin} (403).`, advice: addOrigin };
  }
  const state = agentFunctionResponse(status, body, null);
  switch (state.kind) {
    case 'notSetUp':
      return {
        problem: `The function at ${baseUrl} is not set up: its setting ${state.setting} is missing or wrong.`,
        advice: 'Correct it, and deploy the function again.',
      };
    case 'unexpected':
      return {
        problem: `${baseUrl} responded with ${status} to a request without a token. The agent function responds with 401.`,
        advice: 'Check "insights_base_url".',
      };
    case 'ready':
      return allowsOrigin(response, origin)
        ? null
        : {
            problem: `The function at ${baseUrl} does not let pages of ${origin} read its responses.`,
            advice: addOrigin,
          };
  }
}

function allowsOrigin({ headers }: PlainResponse, origin: string): boolean {
  // The plugin sends no cookies, so `*` is enough.
  return ['*', origin].includes(textOf(headers['access-control-allow-origin']));
}

/**
 * Twilio documents that its preflight responses have `*`. By the Fetch Standard, that does not include Authorization, but
 * Chromium accepts it.
 */
function allowsToken(preflight: PlainResponse, origin: string): boolean {
  const isOk = preflight.status >= 200 && preflight.status <= 299;
  const allowsHeader = allowedHeaders(preflight).some((name) => name === 'authorization' || name === '*');
  return isOk && allowsOrigin(preflight, origin) && allowsHeader;
}

function allowedHeaders({ headers }: PlainResponse): string[] {
  const names = textOf(headers['access-control-allow-headers']).toLowerCase().split(',');
  return names.map((name) => name.trim());
}

function textOf(header: unknown): string {
  return typeof header === 'string' ? header : '';
}
