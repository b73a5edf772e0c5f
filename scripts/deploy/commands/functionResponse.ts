import { agentFunctionResponse } from '../../../src/insights/http/agentFunction';
import type { PlainResponse } from '../account/sendWithoutCredentials';
import type { FunctionPart } from './functionParts';

/** One question without a token. */
export interface Inspection {
  baseUrl: string;
  path: string;
  origin: string;
  part: FunctionPart;
}

/** What is wrong with a response. */
export interface ResponseProblem {
  /** A sentence. */
  problem: string;
  /** What to do about it, as a sentence. */
  advice: string;
}

/** The URL with the path, if there are several. */
export function urlToShow({ baseUrl, path, part }: Inspection): string {
  return part.paths.length > 1 ? new URL(path, baseUrl).href : baseUrl;
}

/** What keeps pages of the origin from using what responds; null if nothing does. */
export function responseProblem(inspection: Inspection, response: PlainResponse): ResponseProblem | null {
  const { status, body } = response;
  const {
    origin,
    part: { name, option, urlKey },
  } = inspection;
  const baseUrl = urlToShow(inspection);
  const addOrigin = `Add this origin: npm run deploy -- ${option} --origin ${origin}.`;
  if (status === 403) {
    return { problem: `The function at ${baseUrl} refuses pages of ${origin} (403).`, advice: addOrigin };
  }
  // Whether the store answers is the setup check's question: an outage of Sync must not keep functions from a rollback.
  const state = agentFunctionResponse(status, status === 401 ? null : body, null);
  switch (state.kind) {
    case 'notSetUp':
      return {
        problem: `The function at ${baseUrl} is not set up: its setting ${state.setting} is missing or wrong.`,
        advice: `Set it again: npm run deploy -- ${option}.`,
      };
    case 'unexpected':
      return {
        problem: `${baseUrl} responded with ${status} to a request without a token. The ${name} responds with 401.`,
        advice: `Check "${urlKey}".`,
      };
    case 'ready':
    case 'storeDown':
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
export function allowsToken(preflight: PlainResponse, origin: string): boolean {
  const isOk = preflight.status >= 200 && preflight.status <= 299;
  const allowsHeader = allowedHeaders(preflight).some((name) => name === 'authorization' || name === '*');
  return isOk && allowsOrigin(preflight, origin) && allowsHeader;
}

/** In lower case. */
export function allowedHeaders({ headers }: PlainResponse): string[] {
  const names = textOf(headers['access-control-allow-headers']).toLowerCase().split(',');
  return names.map((name) => name.trim());
}

function textOf(header: unknown): string {
  return typeof header === 'string' ? header : '';
}
