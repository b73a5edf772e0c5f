import type { UnknownRecord } from './read';

/**
 * A request to a Twilio API, however it travelled: over HTTP, inside an event-bridge POST, or inside a
 * twilsock frame. `params` holds the query and the fields of the body.
 */
export interface TwilioRequest {
  method: string;
  host: string;
  path: string;
  params: UnknownRecord;
  token: string | null;
  /** The header of that name; only the page's own HTTP requests have one. */
  cookie?: string;
}

export interface TwilioResponse {
  status: number;
  /** JSON, unless `contentType` says otherwise. */
  body: unknown;
  contentType?: string;
}

export type PathParams = (name: string) => string;

/** One endpoint. `path` may hold `:name` segments, which match anything up to the next slash. */
export interface Route {
  method: string;
  host: string;
  path: string;
  handle(request: TwilioRequest, path: PathParams): TwilioResponse;
}

/** A request that nothing in the emulator answers. */
export interface UnhandledRequest {
  method: string;
  host: string;
  path: string;
}

export function ok(body: unknown): TwilioResponse {
  return { status: 200, body };
}

/** A refusal in the form of Twilio's REST APIs. */
export function errorResponse(status: number, code: number, message: string): TwilioResponse {
  return { status, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}

export function notFound(resource: string): TwilioResponse {
  return errorResponse(404, 20404, `The requested resource ${resource} was not found`);
}

/**
 * Answers a request from the first route that fits it, or reports it as unhandled and answers 404. A route that
 * fails is answered 500: a socket's frame has nobody else who would catch it.
 */
export function respond(
  routes: readonly Route[],
  request: TwilioRequest,
  onUnhandled: (request: UnhandledRequest) => void,
): TwilioResponse {
  for (const route of routes) {
    if (route.method !== request.method || route.host !== request.host) continue;
    const params = matchPath(route.path, request.path);
    if (params) return callRoute(route, request, params);
  }
  onUnhandled({ method: request.method, host: request.host, path: request.path });
  return notFound(request.path);
}

function callRoute(route: Route, request: TwilioRequest, params: Record<string, string>): TwilioResponse {
  try {
    return route.handle(request, (name) => params[name] ?? '');
  } catch (error) {
    console.error(error);
    return errorResponse(500, 20500, 'Internal server error');
  }
}

/** The named parts of a path that fits the template; null for any other, one with a broken `%` included. */
function matchPath(template: string, path: string): Record<string, string> | null {
  const expected = template.split('/');
  const actual = path.split('/');
  if (expected.length !== actual.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = actual[index] ?? '';
    if (part.startsWith(':')) {
      const decoded = decode(value);
      if (decoded === null) return null;
      params[part.slice(1)] = decoded;
    } else if (part !== value) return null;
  }
  return params;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
