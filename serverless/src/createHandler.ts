import { isRecord } from '../../src/insights/parse/parseField';
import type { Responder } from './responses';
import { authenticateWorker } from './authenticate';
import { createTwilioApi } from './createTwilioApi';
import { fetchAgentId } from './findAgentId';
import { allowedOrigin, readSettings, type Settings } from './readSettings';
import { notPermitted, Refusal, refusalBody } from './Refusal';

/** The runtime's response object. Source: Twilio's documentation of Functions. */
interface TwilioResponse {
  setStatusCode(statusCode: number): void;
  appendHeader(name: string, value: string): void;
  setBody(body: Record<string, unknown>): void;
}
declare const Twilio: { Response: new () => TwilioResponse };
type Handler = (
  context: Record<string, unknown>,
  event: Record<string, unknown>,
  callback: (error: null, response: TwilioResponse) => void,
) => void;

/** `validator` of twilio-flex-token-validator. */
type Validator = (token: string, accountSid: string, authToken: string) => Promise<unknown>;

/** Twilio stops a function after 10 seconds and sends a response that no page can read. */
const LIMIT_MS = 8_000;

/** Creates a Twilio Function that runs `responder` for the agent whose Flex token comes with the request. */
export function createHandler(responder: Responder, validator: Validator): Handler {
  // The map lives as long as Twilio keeps the function warm. A worker's agent never changes.
  const agentIds = new Map<string, string>();

  async function createBody(
    settings: Settings,
    event: Record<string, unknown>,
    headers: Record<string, unknown>,
  ) {
    const { accountSid, authToken, workspaceSid, baseUrl } = settings;
    const validate = (token: string) => validator(token, accountSid, authToken);
    const workerSid = await authenticateWorker(headers.authorization, validate);
    const api = createTwilioApi({ accountSid, authToken, fetch, signal: AbortSignal.timeout(LIMIT_MS) });
    const callerAgentId = async () => {
      const agentId =
        agentIds.get(workerSid) ?? (await fetchAgentId(api, { workspaceSid, workerSid }, Date.now()));
      if (agentId !== null) agentIds.set(workerSid, agentId);
      return agentId;
    };
    return responder(event, { api, baseUrl, callerAgentId });
  }

  async function respond(
    context: Record<string, unknown>,
    event: Record<string, unknown>,
  ): Promise<TwilioResponse> {
    const headers = isRecord(event.request) && isRecord(event.request.headers) ? event.request.headers : {};
    const origin = allowedOrigin(context, headers.origin);
    try {
      if (headers.origin !== undefined && origin === null) throw notPermitted();
      return buildResponse(200, await createBody(readSettings(context), event, headers), origin, null);
    } catch (error) {
      // Unexpected errors stay here, because the runtime would send their stack.
      const errorResponse = error instanceof Refusal ? error : new Refusal(500, 20500, 'The function failed');
      return buildResponse(
        errorResponse.status,
        refusalBody(errorResponse),
        origin,
        errorResponse.retryAfter,
      );
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
  if (origin !== null) response.appendHeader('Access-Control-Allow-Origin', origin);
  response.appendHeader('Access-Control-Expose-Headers', 'Retry-After');
  if (retryAfter !== null) response.appendHeader('Retry-After', retryAfter);
  response.setBody(body);
  return response;
}
