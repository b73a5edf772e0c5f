import { isRecord } from '../../../../src/insights/parse/parseField';
import {
  ANSWER_SETS_URL,
  assessmentsUrl,
  COMMENT_TAGS_URL,
  commentsUrl,
  conversationsUrl,
  segmentsUrl,
  USER_ROLES_URL,
} from '../../sample/insightsUrls';
import { NOT_FOUND_CODE } from '../../sample/records';
import { errorCodeOf, RequestProblem, statusText } from '../../twilio/RequestProblem';
import type { User } from '../../twilio/Send';
import type { QuestionContext } from '../Question';

const UNKNOWN_ID = '00000000-0000-5000-8000-000000000000';
const UNKNOWN_RESERVATION = `WR${'0'.repeat(32)}`;

/** Endpoints of Insights by the name for the report. An agent's panel needs only the first three. */
export const PANEL_ENDPOINTS: readonly string[] = ['comments by agent', 'comments by segment', 'segments'];

export interface EndpointStatus {
  name: string;
  status: number;
  /** Twilio's error code. */
  code: number | null;
}

/**
 * What each endpoint of Insights answers to a user's Flex token.
 * @throws RequestProblem if there is no answer or a temporary one
 */
export async function endpointStatuses(context: QuestionContext, user: User): Promise<EndpointStatus[]> {
  return statusesOf(context, user, await endpoints(context.sample));
}

/**
 * What the supervisor's extras answer: the own assessment of a conversation of the sample, and the answer sets.
 * @throws RequestProblem if there is no answer or a temporary one
 */
export async function assessmentStatuses(context: QuestionContext, user: User): Promise<EndpointStatus[]> {
  const segmentId = (await context.sample.segmentId().catch(nullIfUnread)) ?? UNKNOWN_ID;
  return statusesOf(context, user, [
    ['own assessments', assessmentsUrl(segmentId)],
    ['answer sets', ANSWER_SETS_URL],
  ]);
}

async function statusesOf(
  { reader }: QuestionContext,
  user: User,
  urls: readonly [name: string, url: string][],
): Promise<EndpointStatus[]> {
  const statuses: EndpointStatus[] = [];
  for (const [name, url] of urls) {
    const { status, body } = await reader.send('GET', url, user);
    if (status === 429 || status >= 500) throw RequestProblem.ofStatus('Insights', user, status, body);
    const isOk = status >= 200 && status < 300;
    if (isOk && !isRecord(body)) throw RequestProblem.ofUnreadableBody('Insights', user, status);
    statuses.push({ name, status, code: isOk ? null : errorCodeOf(status, body) });
  }
  return statuses;
}

/** Whether an endpoint allows the request. With this code, a 404 only says that there is nothing for the ID. */
export function isAllowed({ status, code }: EndpointStatus): boolean {
  return status === 200 || (status === 404 && code === NOT_FOUND_CODE);
}

/** Such as `200: segments, user roles; 403, code 20403: conversations.` */
export function statusList(statuses: readonly EndpointStatus[]): string {
  const names = new Map<string, string[]>();
  for (const { name, status, code } of statuses) {
    const answer = statusText(status, code);
    names.set(answer, [...(names.get(answer) ?? []), name]);
  }
  return `${[...names].map(([answer, list]) => `${answer}: ${list.join(', ')}`).join('; ')}.`;
}

/** With IDs of the account where the sample has some. Otherwise the status still shows who may ask. */
async function endpoints(sample: QuestionContext['sample']): Promise<[name: string, url: string][]> {
  const [single] = await sample.singles().catch(noneIfUnread);
  const [agentId = UNKNOWN_ID] = await sample.agents().catch(noneIfUnread);
  const segmentId = (await sample.segmentId().catch(nullIfUnread)) ?? UNKNOWN_ID;
  return [
    ['comments by agent', commentsUrl({ agentId })],
    ['comments by segment', commentsUrl({ segmentId })],
    ['segments', segmentsUrl([single?.reservationSid ?? UNKNOWN_RESERVATION])],
    ['conversations', conversationsUrl(segmentId)],
    ['comment tags', COMMENT_TAGS_URL],
    ['user roles', USER_ROLES_URL],
  ];
}

function noneIfUnread(error: unknown): never[] {
  return nullIfUnread(error) ?? [];
}

function nullIfUnread(error: unknown): null {
  if (error instanceof RequestProblem) return null;
  throw error;
}
