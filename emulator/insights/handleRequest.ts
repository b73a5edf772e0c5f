import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InsightsRecords } from '../world/InsightsRecords';
import { errorAnswer, faultyAnswer, jsonAnswer, send, type InsightsAnswer } from './answer';
import { authenticate, requirePermission } from './authorize';
import type { InsightsCall, InsightsCalls } from './calls';
import { comments } from './comments';
import { corsHeaders } from './cors';
import type { InsightsEndpoint } from './endpoint';
import { TwilioError } from './errors';
import type { Faults } from './faults';
import type { PageTokens } from './paging';
import { segments } from './segments';
import type { InsightsSettings, SessionForToken } from './session';
import { userRoles } from './userRoles';

const ENDPOINTS: readonly InsightsEndpoint[] = [comments, segments, userRoles];
const METHODS = ['GET'];

/** Everything a request is answered from. */
export interface InsightsServices {
  records: InsightsRecords;
  sessionForToken: SessionForToken;
  settings: InsightsSettings;
  faults: Faults;
  calls: InsightsCalls;
  pageTokens: PageTokens;
  now(): number;
}

interface Asked {
  endpoint: InsightsEndpoint | undefined;
  query: URLSearchParams;
  authorization: string | undefined;
}

/** Answers one request. The normal answer is decided on arrival; then the fault that meets it has its way. */
export async function handleRequest(
  services: InsightsServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://emulator');
  const endpoint = ENDPOINTS.find(({ path }) => path === url.pathname);
  const call = services.calls.note(request.method ?? 'GET', url, services.now());
  const normal = attempt(() =>
    normalAnswer(services, call, {
      endpoint,
      query: url.searchParams,
      authorization: request.headers.authorization,
    }),
  );
  const fault = endpoint && !call.isPreflight ? services.faults.take(endpoint.name, url.searchParams) : null;
  if (fault) await services.faults.hold(fault);
  const answer = fault ? attempt(() => faultyAnswer(normal, fault)) : normal;
  call.status = answer.status;
  send(response, answer, fault?.kind === 'withoutCors' ? {} : corsHeaders(METHODS));
}

/** @throws TwilioError for a request the API refuses. */
function normalAnswer(
  { records, sessionForToken, settings, pageTokens }: InsightsServices,
  call: InsightsCall,
  { endpoint, query, authorization }: Asked,
): InsightsAnswer {
  if (!endpoint) throw new TwilioError(404, 20404, `The requested resource ${call.path} was not found`);
  if (call.isPreflight) return { status: 204, headers: {}, text: null, isCut: false };
  if (!METHODS.includes(call.method)) throw new TwilioError(405, 20004, 'Method not allowed');
  const session = authenticate(authorization, sessionForToken);
  call.authorized = true;
  requirePermission(session, settings);
  return jsonAnswer(200, endpoint.answer({ query, session, records, pageTokens }));
}

function attempt(answer: () => InsightsAnswer): InsightsAnswer {
  try {
    return answer();
  } catch (error) {
    return errorAnswer(error);
  }
}
