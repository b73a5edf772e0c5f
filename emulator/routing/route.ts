import type { UnknownRecord } from './read';

/**
 * A request to a Twilio API: over HTTP, inside an event-bridge POST, or inside a twilsock frame. `params`
 * contains the query and the fields of the body.
 */
export interface TwilioRequest {
  method: string;
  host: string;
  path: string;
  params: UnknownRecord;
  token: string | null;
  /** The Cookie header. Only the page's own HTTP requests have one. */
  cookie?: string | undefined;
  /** The If-Match header. */
  ifMatch?: string | undefined;
}

export interface TwilioResponse {
  status: number;
  /** JSON, unless `contentType` is set. */
  body: unknown;
  contentType?: string;
  headers?: Readonly<Record<string, string>>;
}

export type PathParams = (name: string) => string;

/** One endpoint. `path` can contain `:name` segments, which match anything up to the next slash. */
export interface Route {
  method: string;
  host: string;
  path: string;
  handle(request: TwilioRequest, path: PathParams): TwilioResponse;
}

/** A request that no route of the emulator handles. */
export interface UnhandledRequest {
  method: string;
  host: string;
  path: string;
}

export function ok(body: unknown): TwilioResponse {
  return { status: 200, body };
}

/** An error response in the format of Twilio's REST APIs. */
export function errorResponse(status: number, code: number, message: string): TwilioResponse {
  return { status, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}

export function notFound(resource: string): TwilioResponse {
  return errorResponse(404, 20404, `The requested resource ${resource} was not found`);
}

/**
 * Responds to a request with the first matching route. Without one, it reports the request as unhandled and
 * responds with a 404. An exception in a route becomes a 500, because nothing else would catch it for a
 * socket's frame.
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

/**
 * The named parts of a path that matches the template; null for any other path, including one with an invalid
 * `%`.
 */
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
