import { version } from '../../package.json';
import { VERSION_HEADER } from '../../src/insights/http/agentFunction';
import { authenticateWorker } from './authenticate';
import { createTwilioApi } from './createTwilioApi';
import { createAgentIds } from './identity/createAgentIds';
import { findAgentId } from './identity/findAgentId';
import { hasBody, readHeaders, type RequestHeaders } from './readHeaders';
import { allowedOrigin, readSettings } from './readSettings';
import { methodNotAllowed, notPermitted, Refusal, refusalBody } from './Refusal';
import type { Responder } from './responses';
import { withDeadline } from './withDeadline';

/** The runtime's response object. Source: Twilio's documentation of Functions. */
interface TwilioResponse {
  setStatusCode(statusCode: number): void;
  appendHeader(name: string, value: string): void;
  setBody(body: Record<string, unknown>): void;
}
declare const Twilio: { Response: new () => TwilioResponse };

type RuntimeObject = Readonly<Record<string, unknown>>;
type Handler = (
  context: RuntimeObject,
  event: RuntimeObject,
  callback: (error: null, response: TwilioResponse) => void,
) => void;

/** `validator` of twilio-flex-token-validator. */
type Validator = (token: string, accountSid: string, authToken: string) => Promise<unknown>;

/** Twilio stops a function after 10 seconds and sends a response that no page can read. */
const LIMIT_MS = 8_000;

/** Creates a Twilio Function that runs `responder` for the agent whose Flex token comes with the request. */
export function createHandler(responder: Responder, validator: Validator): Handler {
  const agentIds = createAgentIds(() => Date.now());

  async function createBody(
    context: RuntimeObject,
    event: RuntimeObject,
    headers: RequestHeaders,
    signal: AbortSignal,
  ): Promise<Record<string, unknown>> {
    const { accountSid, authToken, workspaceSid, ...settings } = readSettings(context);
    const validate = (token: string) => validator(token, accountSid, authToken);
    const workerSid = await authenticateWorker(headers.authorization, validate);
    const api = createTwilioApi({ accountSid, authToken, fetch, signal });
    const find = () => findAgentId(api, { workspaceSid, workerSid }, Date.now());
    const caller = {
      agentId: () => agentIds.get(workerSid, find),
      forgetAgentId: () => agentIds.forget(workerSid),
    };
    return responder(event, { ...settings, api, caller });
  }

  async function respond(context: RuntimeObject, event: RuntimeObject): Promise<TwilioResponse> {
    let origin: string | null = null;
    try {
      const headers = readHeaders(event);
      origin = allowedOrigin(context, headers.origin);
      if (headers.origin !== undefined && origin === null) throw notPermitted();
      if (hasBody(headers)) throw methodNotAllowed();
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
