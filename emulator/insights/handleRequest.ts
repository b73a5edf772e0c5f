import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InsightsRecords } from '../world/InsightsRecords';
import { createResponse, catchErrors, jsonResponse, sendResponse, type InsightsResponse } from './response';
import { findSession, requirePermission, requireSession } from './authorize';
import { valuesOf, type PreflightHeaders, type InsightsCall, type InsightsCalls } from './calls';
import { corsHeaders } from './cors';
import type { InsightsEndpoint } from './endpoints/endpoint';
import { endpoints, methodsOf } from './endpoints/endpoints';
import type { PageTokens } from './endpoints/paging';
import { invalidContentType, TwilioError } from './errors';
import { applyFault } from './faults/applyFault';
import type { Faults } from './faults/Faults';
import { readForm } from './form';
import type { EmulatorSession, SessionForToken } from './session';
import type { Settings } from './Settings';

/** Everything that is needed to respond to a request. */
export interface InsightsServices {
  records: InsightsRecords;
  sessionForToken: SessionForToken;
  settings: Settings;
  faults: Faults;
  calls: InsightsCalls;
  pageTokens: PageTokens;
  now: () => number;
}

/** Records a request, responds to it, and records the result. */
export async function handleRequest(
  services: InsightsServices,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname: path, searchParams: query }: URL,
): Promise<void> {
  const method = request.method ?? 'GET';
  const endpoint = endpoints.find((each) => each.path === path && each.method === method) ?? null;
  const call = services.calls.record({
    method,
    path,
    endpoint: endpoint?.name ?? null,
    query,
    isPreflight: method === 'OPTIONS',
    crossOrigin: method === 'OPTIONS' ? preflightHeaders(request) : null,
    atMs: services.now(),
  });
  const result = endpoint
    ? await endpointResponse(services, endpoint, call, request, query)
    : catchErrors(() => respondWithoutEndpoint(call));
  const durationMs = services.now() - call.atMs;
  // Sent first, because a response that cannot be sent does not count.
  sendResponse(response, result, corsHeaders(methodsOf(path)));
  services.calls.update(call, { status: result.status === 0 ? null : result.status, durationMs });
}

function preflightHeaders({ headers }: IncomingMessage): PreflightHeaders {
  return {
    origin: headers.origin ?? '',
    method: headers['access-control-request-method'] ?? '',
    headers: headers['access-control-request-headers'] ?? '',
  };
}

async function endpointResponse(
  services: InsightsServices,
  endpoint: InsightsEndpoint,
  call: InsightsCall,
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<InsightsResponse> {
  const found = findSession(request.headers.authorization, services.sessionForToken);
  const session = found === 'expired' ? null : found;
  const parameters = endpoint.method === 'POST' ? await readForm(request) : query;
  const form = endpoint.method === 'POST' && parameters ? valuesOf(parameters) : {};
  services.calls.update(call, { authorized: session !== null, form });

  const process = (): InsightsResponse =>
    catchErrors(() => normalResponse(services, endpoint, found, parameters));
  const faultyRequest = { endpoint: endpoint.name, parameters: parameters ?? new URLSearchParams(), session };
  const fault = services.faults.take(faultyRequest);
  return fault ? applyFault(services.faults, fault, process) : process();
}

/** @throws TwilioError for a request the API refuses. */
function normalResponse(
  { records, settings, pageTokens, now }: InsightsServices,
  endpoint: InsightsEndpoint,
  found: EmulatorSession | 'expired' | null,
  parameters: URLSearchParams | null,
): InsightsResponse {
  const session = requireSession(found);
  if (endpoint.needsRole ?? true) requirePermission(session, settings);
  if (!parameters) throw invalidContentType();
  const body = endpoint.handle({ parameters, session, settings, records, pageTokens, now });
  return jsonResponse(endpoint.method === 'POST' ? 201 : 200, body);
}

/** @throws TwilioError unless it is a preflight of a known path. */
function respondWithoutEndpoint({ path, isPreflight }: InsightsCall): InsightsResponse {
  const isKnown = methodsOf(path).length > 0;
  if (!isKnown) throw new TwilioError(404, 20404, `The requested resource ${path} was not found`);
  if (!isPreflight) throw new TwilioError(405, 20004, 'Method not allowed');
  return createResponse(204, {}, null);
}
