import { parseFunctionVersion, VERSION_HEADER } from '../../../src/insights/http/agentFunction';
import type { PlainResponse, SendPlain } from '../account/sendWithoutCredentials';
import { Failure } from '../script/Failure';
import { AGENT_PART, type FunctionPart } from './functionParts';
import {
  allowedHeaders,
  allowsToken,
  responseProblem,
  urlToShow,
  type Inspection,
  type ResponseProblem,
} from './functionResponse';

/** What is known of a function that responds as it should. */
export interface FoundFunction {
  /** The version of the plugin that it was built from; null if it does not say so. */
  version: string | null;
  /** Whether its preflight response allows the header Authorization only by `*`. */
  allowsHeadersByWildcard: boolean;
}

/** What keeps a function from serving users. */
export interface FunctionProblem extends ResponseProblem {
  /** As in `FoundFunction`. */
  version: string | null;
}

/**
 * Checks from outside, without a token, that an agent function is at a URL, is set up, and lets the pages of an origin
 * send tokens and read its responses.
 *
 * @param baseUrl ends with a slash
 * @param part what to check; the feedback store is checked in the same way
 * @throws Failure that says what is wrong
 */
export async function checkAgentFunction(
  baseUrl: string,
  origin: string,
  send: SendPlain,
  part: FunctionPart = AGENT_PART,
): Promise<FoundFunction> {
  const found = await inspectAgentFunction(baseUrl, origin, send, part);
  if ('problem' in found) throw new Failure(`${found.problem} ${found.advice} Nothing was changed.`);
  return found;
}

/** Like `checkAgentFunction`, but returns what is wrong. */
export async function inspectAgentFunction(
  baseUrl: string,
  origin: string,
  send: SendPlain,
  part: FunctionPart = AGENT_PART,
): Promise<FoundFunction | FunctionProblem> {
  let found: FoundFunction | FunctionProblem = { version: null, allowsHeadersByWildcard: false };
  for (const path of part.paths) {
    found = await inspectPath({ baseUrl, path, origin, part }, send);
    if ('problem' in found) return found;
  }
  return found;
}

async function inspectPath(
  inspection: Inspection,
  send: SendPlain,
): Promise<FoundFunction | FunctionProblem> {
  const { baseUrl, path, origin, part } = inspection;
  const url = new URL(path, baseUrl).href;
  const response = await responseTo(send, part, { method: 'GET', url, headers: { Origin: origin } });
  if ('problem' in response) return { ...response, version: null };
  const version = parseFunctionVersion(response.headers[VERSION_HEADER.toLowerCase()]);
  const problem = responseProblem(inspection, response);
  if (problem !== null) return { ...problem, version };
  const preflight = await responseTo(send, part, {
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
      problem: `${urlToShow(inspection)} does not let pages of ${origin} send a token.`,
      advice:
        `Its response to the preflight request (${preflight.status}) has to allow this origin and the header ` +
        'Authorization.',
      version,
    };
  }
  return { version, allowsHeadersByWildcard: !allowedHeaders(preflight).includes('authorization') };
}

/** The response, or why there is none. */
async function responseTo(
  send: SendPlain,
  { urlKey }: FunctionPart,
  request: Parameters<SendPlain>[0],
): Promise<PlainResponse | ResponseProblem> {
  try {
    return await send(request);
  } catch (error) {
    return {
      problem: `${request.url} cannot be reached (${reasonOf(error)}).`,
      advice: `Check "${urlKey}", and that the function is deployed.`,
    };
  }
}

/** A code such as ENOTFOUND if there is one. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
