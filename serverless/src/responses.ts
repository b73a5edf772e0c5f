import { INSIGHTS_BASE_URL } from '../../src/insights/http/InsightsClient';
import { isSameId } from '../../src/insights/parse/canonicalId';
import { firstPageUrl } from '../../src/insights/endpoints/listUrl';
import type { TwilioReader } from './createTwilioApi';
import { fetchSegments } from './fetchSegments';
import { belongsTo, filterPage, isRequested, readAgentId, recordsOf } from './filterPage';
import type { RequestParameters } from './parameters';
import {
  parseCommentsRequest,
  parseSegmentsRequest,
  segmentsRequest,
  type PageRequest,
} from './parseRequest';
import { notRecognized, ofOtherAgent } from './Refusal';

/** The worker that sent the request. */
interface Caller {
  /** Finds the worker's agent id in Insights. Null while Insights does not name it clearly. */
  agentId: () => Promise<string | null>;
  /** Forgets the agent id, so that it is found again. */
  forgetAgentId: () => void;
}

/** What a responder needs besides the parameters. */
interface ResponderContext {
  api: TwilioReader;
  /** The URL of the functions, used for the links to further pages; ends with a slash. */
  baseUrl: string;
  shareCustomerFields: boolean;
  caller: Caller;
}

/** Creates the body of the response. @throws Refusal */
export type Responder = (
  parameters: RequestParameters,
  context: ResponderContext,
) => Promise<Record<string, unknown>>;

/** The comments on the agent that sent the request, filtered by agent, by one of their own segments, or by both. */
export const commentsResponder: Responder = async (parameters, context) => {
  const { api, caller } = context;
  const request = parseCommentsRequest(parameters);
  let agentId = await recognizedAgentId(caller);
  for (const [name, value] of request.filter) {
    if (name === 'SegmentId') agentId = await ownerOfSegment(context, value, agentId);
    else if (!isSameId(value, agentId)) throw ofOtherAgent();
  }
  const body = await fetchPage(api, request);
  const confirmedId = await confirmedAgentId(caller, recordsOf(body, request), agentId);
  if (!isSameId(confirmedId, agentId)) throw ofOtherAgent();
  return filterPage(request, body, { ...context, agentId });
};

/**
 * The segments that belong to the agent that sent the request: one of them, or those of reservations. A segment that
 * Insights does not have yet belongs to no agent: the request is allowed, and the list is empty.
 */
export const segmentsResponder: Responder = async (parameters, context) => {
  const { api, caller } = context;
  const request = parseSegmentsRequest(parameters);
  const body = await fetchPage(api, request);
  const records = recordsOf(body, request);
  if (records.length === 0) return filterPage(request, body, { ...context, agentId: null });
  const agentId = await confirmedAgentId(caller, records, await recognizedAgentId(caller));
  const isOwn = (record: unknown) => belongsTo(agentId, record) && isRequested(request, record);
  if (!records.some(isOwn)) throw ofOtherAgent();
  return filterPage(request, body, { ...context, agentId });
};

/** @throws Refusal 403 while Insights does not name the worker's agent clearly */
async function recognizedAgentId(caller: Caller): Promise<string> {
  const agentId = await caller.agentId();
  if (agentId === null) throw notRecognized();
  return agentId;
}

/**
 * Returns the agent id, or finds it again if a record names another agent: then the remembered one can be wrong. The
 * record can also be a stray one, or the answer to a question about others. Then the same agent is found.
 */
async function confirmedAgentId(
  caller: Caller,
  records: readonly unknown[],
  agentId: string,
): Promise<string> {
  const named = records.flatMap((record) => readAgentId(record) ?? []);
  if (named.every((each) => isSameId(each, agentId))) return agentId;
  caller.forgetAgentId();
  return recognizedAgentId(caller);
}

/** The caller's agent id, if Insights has the segment and assigns it to this agent only. @throws Refusal 403 if not */
async function ownerOfSegment(
  { api, caller }: Pick<ResponderContext, 'api' | 'caller'>,
  segmentId: string,
  agentId: string,
): Promise<string> {
  const filter = ['SegmentId', segmentId] as const;
  const { segments, hasMore } = await fetchSegments(api, filter, 2);
  const ownerId = await confirmedAgentId(caller, segments, agentId);
  const request = segmentsRequest([filter], []);
  const isOwn = (segment: unknown) => belongsTo(ownerId, segment) && isRequested(request, segment);
  if (segments.length === 0 || hasMore || !segments.every(isOwn)) throw ofOtherAgent();
  return ownerId;
}

function fetchPage(
  api: TwilioReader,
  { path, filter, paging }: PageRequest,
): Promise<Record<string, unknown>> {
  return api.get(firstPageUrl(INSIGHTS_BASE_URL, path, [...filter, ...paging]));
}
