import { notFound } from '../../routing/route';
import type { PathParams, Route, TwilioRequest, TwilioResponse } from '../../routing/route';
import type { ServerlessAccount } from './ServerlessAccount';
import type { ServerlessService } from './ServerlessService';

const SERVERLESS = 'serverless.twilio.com';
export const SERVICES = '/v1/Services';

/** A route of the Serverless API. `path` follows that of the list of services. */
export function serverlessRoute(method: string, path: string, handle: Route['handle']): Route {
  return { method, host: SERVERLESS, path: SERVICES + path, handle };
}

/** Responds for the service in the path, or with 404 if the account does not have it. */
export function withService(
  account: ServerlessAccount,
  handle: (service: ServerlessService, request: TwilioRequest, at: PathParams) => TwilioResponse,
): Route['handle'] {
  return (request, at) => {
    const service = account.service(at('service'));
    return service ? handle(service, request, at) : notFound(request.path);
  };
}

export function created(body: unknown): TwilioResponse {
  return { status: 201, body };
}

/** The response to a DELETE request. */
export const NO_CONTENT: TwilioResponse = { status: 204, body: null };

/** @returns whether it was there */
export function removeFrom(list: { sid: string }[], sid: string): boolean {
  const index = list.findIndex((each) => each.sid === sid);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}
