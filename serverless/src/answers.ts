import { INSIGHTS_BASE_URL } from '../../src/insights/http/InsightsClient';
import { firstPageUrl } from '../../src/insights/endpoints/listUrl';
import type { TwilioApi } from './createTwilioApi';
import { segmentsOf } from './findAgentId';
import { isOf, isSameId, ownPage, recordsOf } from './ownPage';
import {
  readCommentsQuestion,
  readSegmentsQuestion,
  segmentsQuestion,
  type Question,
  type RequestParameters,
} from './readQuestion';
import { notPermitted } from './Refusal';

/** What an answer is made with. */
export interface Desk {
  api: TwilioApi;
  /** Of the functions, for the pages that follow; ends with a slash. */
  baseUrl: string;
  /** The Insights agent who is asking; null while Insights has none of their conversations. */
  ownAgentId: () => Promise<string | null>;
}

/** The body of the answer. @throws Refusal */
export type Answer = (parameters: RequestParameters, desk: Desk) => Promise<Record<string, unknown>>;

/** Comments of the agent who is asking, by agent, by one of the agent's own segments or by both. */
export const answerComments: Answer = async (parameters, { api, baseUrl, ownAgentId }) => {
  const question = readCommentsQuestion(parameters);
  const agentId = await ownAgentId();
  if (agentId === null) throw notPermitted();
  for (const [name, value] of question.filter) {
    const isOwn = name === 'AgentId' ? isSameId(value, agentId) : await isOwnSegment(api, value, agentId);
    if (!isOwn) throw notPermitted();
  }
  return ownPage(question, await fetchPage(api, question), agentId, baseUrl);
};

/**
 * The segments of reservations, as far as they are the agent's who is asking. A segment that Insights does not have yet
 * is nobody's: asking for it is allowed, and the answer empty.
 */
export const answerSegments: Answer = async (parameters, { api, baseUrl, ownAgentId }) => {
  const question = readSegmentsQuestion(parameters);
  const body = await fetchPage(api, question);
  const records = recordsOf(body, question);
  const agentId = records.length === 0 ? null : await ownAgentId();
  const hasOwn = records.some((record) => agentId !== null && isOf(agentId, record));
  if (records.length > 0 && !hasOwn) throw notPermitted();
  return ownPage(question, body, agentId, baseUrl);
};

async function isOwnSegment(api: TwilioApi, segmentId: string, agentId: string): Promise<boolean> {
  const segments = await segmentsOf(api, segmentsQuestion([['SegmentId', segmentId]], []));
  return segments.length > 0 && segments.every((segment) => isOf(agentId, segment));
}

function fetchPage(api: TwilioApi, { path, filter, paging }: Question): Promise<Record<string, unknown>> {
  return api.get(firstPageUrl(INSIGHTS_BASE_URL, path, [...filter, ...paging]));
}
