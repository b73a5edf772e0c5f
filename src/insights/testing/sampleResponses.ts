import { NOON } from '../../testing/fixtures/sampleComments';
import type { PlannedResponse } from './PlannedResponse';

/** Ids, people and texts are invented; the shapes are those of Twilio's examples. */
export const SEGMENT_ID = '3f1c2d4e-5a6b-5c7d-8e9f-0a1b2c3d4e5f';
export const AGENT_ID = '8b7a6c5d-4e3f-5a2b-9c1d-0e9f8a7b6c5d';
export const CATEGORY_ID = '51e0c2a4-9b7d-4f36-8a15-d2c4b6e8f0a1';
export const ASSESSMENT_SID = 'FM0123456789abcdef0123456789abcdef';
export const ACCOUNT_SID = 'AC0123456789abcdef0123456789abcdef';
export const COMMENTS_URL = 'https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments';

/** A comment record as the API sends it. */
export function wireComment(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    url: `${COMMENTS_URL}/${ASSESSMENT_SID}`,
    offset: '6.985619',
    report: true,
    weight: '1',
    comment: {
      comment: 'Clear greeting, well done',
      category: { name: 'Good for Training', category_id: CATEGORY_ID },
    },
    agent_id: AGENT_ID,
    timestamp: '1657329694199',
    user_name: 'Robin Example',
    segment_id: SEGMENT_ID,
    user_email: 'robin@example.com',
    account_sid: ACCOUNT_SID,
    assessment_sid: ASSESSMENT_SID,
    ...changes,
  };
}

/** A record of `assessments[]`: a question that the signed-in user has answered. */
export function wireAssessment(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    account_sid: ACCOUNT_SID,
    assessment_sid: ASSESSMENT_SID,
    offset: '0.0',
    report: true,
    weight: '1',
    agent_id: AGENT_ID,
    segment_id: SEGMENT_ID,
    user_name: 'Robin Example',
    user_email: 'robin@example.com',
    answer_id: 'ed8697d3-558d-46c3-9b73-cd21cd93cbb3',
    answer_text: 'Fair',
    timestamp: '1657329694199',
    assessment: {
      questionnaire: {
        questionnaire_sid: `GM${'a'.repeat(32)}`,
        name: 'Customer Experience',
        question: {
          question_sid: `GE${'a'.repeat(32)}`,
          name: 'Active listening',
          category: { category_sid: `FY${'a'.repeat(32)}`, name: 'Good for Training' },
        },
      },
    },
    url: `https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/${ASSESSMENT_SID}`,
    ...changes,
  };
}

interface RecordOptions {
  agentId?: string | null;
  segmentId?: string | null;
  /** Age in minutes at `NOON`. */
  minutesOld?: number;
  /** Milliseconds since 1970, instead of `minutesOld`. */
  createdAt?: number;
}

/** A comment record of which only the text, the agent, the segment and the age matter. */
export function record(
  text: string,
  { agentId, segmentId, minutesOld = 0, createdAt = NOON - minutesOld * 60_000 }: RecordOptions = {},
) {
  return wireComment({
    comment: { comment: text, category: { name: 'Empathy', category_id: 'category-1' } },
    agent_id: agentId === undefined ? 'agent-1' : agentId,
    segment_id: segmentId === undefined ? 'segment-1' : segmentId,
    timestamp: String(createdAt),
  });
}

/** The body of a response with one page of comments. */
export function commentsBody(
  comments: unknown,
  nextPageUrl: unknown = null,
  filter = `SegmentId=${SEGMENT_ID}`,
): Record<string, unknown> {
  const firstPageUrl = `${COMMENTS_URL}?${filter}&PageSize=50&Page=0`;
  return {
    meta: {
      key: 'comments',
      url: firstPageUrl,
      page: 0,
      page_size: 50,
      next_page_url: nextPageUrl,
      first_page_url: firstPageUrl,
      previous_page_url: null,
    },
    comments,
  };
}

/** The URL of a later page in the form that the API uses. */
export function laterPageUrl(page: number, filter = `SegmentId=${SEGMENT_ID}`): string {
  return `${COMMENTS_URL}?${filter}&PageSize=50&Page=${page}&PageToken=PT${page}`;
}

export const TOO_MANY: PlannedResponse = {
  status: 429,
  body: { code: 20429 },
  headers: { 'Retry-After': '30' },
};
export const REFUSED: PlannedResponse = { status: 403, body: { code: 20403 } };
export const NOT_FOUND: PlannedResponse = { status: 404, body: { code: 20404 } };

/** Every attempt of one fetch gets no response. */
export const NO_CONNECTION: readonly PlannedResponse[] = [
  { fault: 'noConnection' },
  { fault: 'noConnection' },
  { fault: 'noConnection' },
];

/** The server is down for every attempt of one fetch. */
export const DOWN: readonly PlannedResponse[] = [{ status: 503 }, { status: 503 }, { status: 503 }];

/** The SID of the sample reservation with this number. */
export const reservationSid = (number: number): string => `WR${String(number).padStart(32, '0')}`;

/** A response with segments, each given as `[segmentId, agentId]`. */
export function segments(...pairs: [segmentId: string, agentId: string | null][]): PlannedResponse {
  const records = pairs.map(([segment_id, agent_id]) => ({ segment_id, agent_id }));
  return { body: { segments: records, meta: { next_page_url: null } } };
}

/** A response with one page of comments. */
export function comments(records: unknown[], nextPageUrl: string | null = null): PlannedResponse {
  return { body: commentsBody(records, nextPageUrl) };
}

/** A response with one conversation, its segments given as `[segmentId, agentName]`. */
export function conversation(...pairs: [segmentId: string, agentName: string | null][]): PlannedResponse {
  const segments = pairs.map(([segment_id, agent_name]) => ({ segment_id, agent_name }));
  return { body: { conversations: [{ segments }], meta: { next_page_url: null } } };
}

/** A response with the account's comment tags, each given as `[id, name]`. The second one is the default. */
export function commentTags(...pairs: [id: string, name: string][]): PlannedResponse {
  const tags = pairs.map(([id, name], index) => ({ id, name, default: index === 1, sort: index }));
  return { body: { comments: tags } };
}
