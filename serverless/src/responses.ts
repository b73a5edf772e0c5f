import { INSIGHTS_BASE_URL } from '../../src/insights/http/InsightsClient';
import { firstPageUrl } from '../../src/insights/endpoints/listUrl';
import type { TwilioApi } from './createTwilioApi';
import { fetchSegments } from './findAgentId';
import { belongsTo, isSameId, filterPage, recordsOf } from './filterPage';
import {
  parseCommentsRequest,
  parseSegmentsRequest,
  segmentsRequest,
  type PageRequest,
  type RequestParameters,
} from './parseRequest';
import { notPermitted } from './Refusal';

/** What a responder needs besides the parameters. */
interface ResponderContext {
  api: TwilioApi;
  /** The URL of the functions, used for the links to further pages; ends with a slash. */
  baseUrl: string;
  /** Finds the Insights agent that sent the request. Null if Insights has none of their conversations yet. */
  callerAgentId: () => Promise<string | null>;
}

/** Creates the body of the response. @throws Refusal */
export type Responder = (
  parameters: RequestParameters,
  context: ResponderContext,
) => Promise<Record<string, unknown>>;

/** The comments on the agent that sent the request, filtered by agent, by one of their own segments, or by both. */
export const commentsResponder: Responder = async (parameters, { api, baseUrl, callerAgentId }) => {
  const request = parseCommentsRequest(parameters);
  const agentId = await callerAgentId();
  if (agentId === null) throw notPermitted();
  for (const [name, value] of request.filter) {
    const isOwn = name === 'AgentId' ? isSameId(value, agentId) : await isOwnSegment(api, value, agentId);
    if (!isOwn) throw notPermitted();
  }
  return filterPage(request, await fetchPage(api, request), agentId, baseUrl);
};

/**
 * The segments of reservations that belong to the agent that sent the request. A segment that Insights does not have
 * yet belongs to no agent: the request is allowed, and the list is empty.
 */
export const segmentsResponder: Responder = async (parameters, { api, baseUrl, callerAgentId }) => {
  const request = parseSegmentsRequest(parameters);
  const body = await fetchPage(api, request);
  const records = recordsOf(body, request);
  const agentId = records.length === 0 ? null : await callerAgentId();
  const hasOwn = records.some((record) => agentId !== null && belongsTo(agentId, record));
  if (records.length > 0 && !hasOwn) throw notPermitted();
  return filterPage(request, body, agentId, baseUrl);
};

async function isOwnSegment(api: TwilioApi, segmentId: string, agentId: string): Promise<boolean> {
  const segments = await fetchSegments(api, segmentsRequest([['SegmentId', segmentId]], []));
  return segments.length > 0 && segments.every((segment) => belongsTo(agentId, segment));
}

function fetchPage(api: TwilioApi, { path, filter, paging }: PageRequest): Promise<Record<string, unknown>> {
  return api.get(firstPageUrl(INSIGHTS_BASE_URL, path, [...filter, ...paging]));
}
