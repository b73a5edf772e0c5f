import { wireComment, commentsAnswer } from '../insights/testing/inventedAnswers';
import type { FakeAnswer } from './fakeInsightsServer';
import { NOON } from './inventedComments';

export const TOO_MANY: FakeAnswer = { status: 429, body: { code: 20429 }, headers: { 'Retry-After': '30' } };
export const REFUSED: FakeAnswer = { status: 403, body: { code: 20403 } };
export const NOT_FOUND: FakeAnswer = { status: 404, body: { code: 20404 } };

/** All the attempts of one read find the server down. */
export const DOWN: readonly FakeAnswer[] = [{ status: 503 }, { status: 503 }, { status: 503 }];

/** The SID of the `number`th invented reservation. */
export const reservationSid = (number: number): string => `WR${String(number).padStart(32, '0')}`;

/** Segments, each given as `[segmentId, agentId]`. */
export function segments(...pairs: [segmentId: string, agentId: string | null][]): FakeAnswer {
  const records = pairs.map(([segment_id, agent_id]) => ({ segment_id, agent_id }));
  return { body: { segments: records, meta: { next_page_url: null } } };
}

interface InventedRecord {
  agentId?: string | null;
  segmentId?: string | null;
  /** Older than noon by so many minutes. */
  minutesOld?: number;
  /** Milliseconds since 1970, in place of `minutesOld`. */
  createdAt?: number;
}

/** A comment as Insights sends it. */
export function record(
  text: string,
  { agentId, segmentId, minutesOld = 0, createdAt = NOON - minutesOld * 60_000 }: InventedRecord = {},
) {
  return wireComment({
    comment: { comment: text, category: { name: 'Empathy', category_id: 'category-1' } },
    agent_id: agentId === undefined ? 'agent-1' : agentId,
    segment_id: segmentId === undefined ? 'segment-1' : segmentId,
    timestamp: String(createdAt),
  });
}

/** A page of comments. */
export function comments(records: unknown[], nextPageUrl: string | null = null): FakeAnswer {
  return { body: commentsAnswer(records, nextPageUrl) };
}

/** A conversation, its segments each given as `[segmentId, agentName]`. */
export function conversation(...pairs: [segmentId: string, agentName: string | null][]): FakeAnswer {
  const segments = pairs.map(([segment_id, agent_name]) => ({ segment_id, agent_name }));
  return { body: { conversations: [{ segments }], meta: { next_page_url: null } } };
}

/** The account's comment tags, each given as `[id, name]`; the second one is the default. */
export function commentTags(...pairs: [id: string, name: string][]): FakeAnswer {
  const tags = pairs.map(([id, name], index) => ({ id, name, default: index === 1, sort: index }));
  return { body: { comments: tags } };
}
