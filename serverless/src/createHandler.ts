import { version } from '../../package.json';
import { VERSION_HEADER } from '../../src/insights/http/agentFunction';
import { asksWithoutToken, authenticateUser, type FlexUser } from './authenticate';
import { createTokenCheck } from './createTokenCheck';
import { createTwilioApi, type TwilioApi, type TwilioReader } from './createTwilioApi';
import type { RequestParameters } from './parameters';
import { hasBody, isForm, readHeaders, type RequestHeaders } from './readHeaders';
import { allowedOrigin, readAccountSettings, type Context } from './readSettings';
import {
  formExpected,
  methodNotAllowed,
  notAuthenticated,
  notPermitted,
  Refusal,
  refusalBody,
} from './Refusal';
import { withDeadline } from './withDeadline';

/** The runtime's response object. Source: Twilio's documentation of Functions. */
interface TwilioResponse {
  setStatusCode(statusCode: number): void;
  appendHeader(name: string, value: string): void;
  setBody(body: Record<string, unknown>): void;
}
declare const Twilio: { Response: new () => TwilioResponse };

type Handler = (
  context: Context,
  event: RequestParameters,
  callback: (error: null, response: TwilioResponse) => void,
) => void;

/** Twilio stops a function after 10 seconds and sends a response that no page can read. */
const LIMIT_MS = 8_000;

/** A request with a valid token. */
interface UserRequest {
  parameters: RequestParameters;
  /** Whether the parameters come from a form, so that the request changes something. */
  isWrite: boolean;
  user: FlexUser;
  api: TwilioApi;
}

/** What a function does with requests. */
export interface Route {
  /** Whether it changes something when a request has a form as its body. */
  acceptsForm: boolean;
  /**
   * Reads the settings that only this route needs, before anything is sent.
   * @returns creates the body of the response; it throws a Refusal for any other response
   * @throws Refusal 500
   */
  prepare(context: Context): (request: UserRequest) => Promise<Record<string, unknown>>;
  /** What the refusal of a read without a token also says, to everyone. The setup check asks like this. */
  status?(
    context: Context,
    createApi: (signal: AbortSignal) => TwilioReader,
  ): Promise<Readonly<Record<string, unknown>>>;
}

/** Creates a Twilio Function that runs `route` for the person whose Flex token comes with the request. */
export function createHandler(route: Route): Handler {
  async function createBody(
    context: Context,
    parameters: RequestParameters,
    headers: RequestHeaders,
    signal: AbortSignal,
  ): Promise<Record<string, unknown>> {
    const { accountSid, authToken } = readAccountSettings(context);
    const respondTo = route.prepare(context);
    const options = { accountSid, authToken, fetch, signal };
    if (route.status && asksWithoutToken(headers.authorization) && !hasBody(headers)) {
      const createApi = (limit: AbortSignal) => createTwilioApi({ ...options, signal: limit });
      throw notAuthenticated(await route.status(context, createApi));
    }
    const user = await authenticateUser(headers.authorization, createTokenCheck(options));
    return respondTo({ parameters, isWrite: hasBody(headers), user, api: createTwilioApi(options) });
  }

  async function respond(context: Context, event: RequestParameters): Promise<TwilioResponse> {
    let origin: string | null = null;
    try {
      const headers = readHeaders(event);
      origin = allowedOrigin(context, headers.origin);
      if (headers.origin !== undefined && origin === null) throw notPermitted();
      refuseOtherBodies(route, headers);
      const body = await withDeadline(LIMIT_MS, (signal) => createBody(context, event, headers, signal));
      return buildResponse(200, body, origin, null);
    } catch (error) {
      // Unexpected errors stay here, because the runtime would send their stack.
      const refusal = error instanceof Refusal ? error : new Refusal(500, 20500, 'The function failed');
      return buildResponse(refusal.status, refusalBody(refusal), origin, refusal.retryAfter);
    }
  }

  return (context, event, callback) => {
    void respond(context, event).then((response) => callback(null, response));
  };
}

/** @throws Refusal if the request has a body that the route does not accept */
function refuseOtherBodies({ acceptsForm }: Route, headers: RequestHeaders): void {
  if (!hasBody(headers)) return;
  if (!acceptsForm) throw methodNotAllowed();
  if (!isForm(headers)) throw formExpected();
}

function buildResponse(
  status: number,
  body: Record<string, unknown>,
  origin: string | null,
  retryAfter: string | null,
): TwilioResponse {
  const response = new Twilio.Response();
  response.setStatusCode(status);
  response.appendHeader('Content-Type', 'application/json');
  response.appendHeader('Cache-Control', 'no-store');
  response.appendHeader('Vary', 'Origin');
  response.appendHeader(VERSION_HEADER, version);
  if (origin !== null) response.appendHeader('Access-Control-Allow-Origin', origin);
  response.appendHeader('Access-Control-Expose-Headers', `Date, Retry-After, ${VERSION_HEADER}`);
  if (retryAfter !== null) response.appendHeader('Retry-After', retryAfter);
  response.setBody(body);
  return response;
}
