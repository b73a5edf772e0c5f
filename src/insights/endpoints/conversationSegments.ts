import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { fetchListPage } from './fetchListPage';
import { canonicalId } from '../parse/canonicalId';
import { firstPageUrl } from './listUrl';
import { type PageLike, fetchPages } from './paging';
import { isId, isRecord, parseId, parseLine, parseTime } from '../parse/parseField';

const OPERATION = 'conversations.list';
const PATH = 'Conversations';
/** A segment belongs to one conversation, so there is normally one page. */
const LIMITS = { maxPages: 10, maxRecords: 1_000 };

/** A part of a conversation. Each part has its own agent. */
export interface ConversationSegment {
  segmentId: string;
  /** A Conversations record contains the agent's name but no agent id. */
  agentName: string | null;
  /** Milliseconds since 1970. */
  startedAt: number | null;
}

interface ConversationsPage extends PageLike {
  conversations: ConversationSegment[][];
}

/**
 * Fetches all segments of the conversation that contains `segmentId`, including that segment. They are sorted by start
 * time; segments without one come last. The result is empty when Insights knows no such conversation.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsConversations; the shape of a segment is taken from its example.
 * @throws InsightsError; `rejected` without a request when `segmentId` is invalid
 */
export async function fetchConversationSegments(
  client: InsightsClient,
  { segmentId, signal }: { segmentId: string; signal?: AbortSignal | undefined },
): Promise<ConversationSegment[]> {
  if (!isId(segmentId)) throw new InsightsError('rejected', OPERATION);
  const firstUrl = firstPageUrl(client.baseUrl, PATH, [['SegmentId', segmentId]]);
  const segments = new Map<string, ConversationSegment>();
  for await (const page of fetchPages(
    (url) => fetchConversationsPage(client, firstUrl, url, signal),
    LIMITS,
  )) {
    const matching = page.conversations.filter((conversation) =>
      conversation.some((segment) => canonicalId(segment.segmentId) === canonicalId(segmentId)),
    );
    for (const segment of matching.flat()) segments.set(segment.segmentId, segment);
  }
  return [...segments.values()].sort((a, b) => (a.startedAt ?? Infinity) - (b.startedAt ?? Infinity) || 0);
}

async function fetchConversationsPage(
  client: InsightsClient,
  firstUrl: string,
  pageUrl: string | null,
  signal: AbortSignal | undefined,
): Promise<ConversationsPage> {
  const request = { operation: OPERATION, listName: 'conversations', firstUrl, pageUrl, signal };
  const { records, ...page } = await fetchListPage(client, request);
  const conversations = records.map(parseConversation);
  return { ...page, conversations, recordKeys: conversations.flat().map((segment) => segment.segmentId) };
}

function parseConversation(record: unknown): ConversationSegment[] {
  const segments: unknown = isRecord(record) ? record.segments : null;
  if (!Array.isArray(segments)) return [];
  return segments.map(parseSegment).filter((segment): segment is ConversationSegment => segment !== null);
}

function parseSegment(record: unknown): ConversationSegment | null {
  const segmentId = isRecord(record) ? parseId(record.segment_id) : null;
  if (!isRecord(record) || segmentId === null) return null;
  return { segmentId, agentName: parseLine(record.agent_name), startedAt: parseTime(record.timestamp) };
}
