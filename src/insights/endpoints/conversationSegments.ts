import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { fetchListPage } from './fetchListPage';
import { firstPageUrl } from './listUrl';
import { type PageLike, fetchPages } from './paging';
import { isId, isRecord, parseId, parseLine, parseTime } from '../parse/parseField';

const OPERATION = 'conversations.list';
const PATH = 'Conversations';
/** One segment belongs to one conversation, so one page is the rule. */
const LIMITS = { maxPages: 10, maxRecords: 1_000 };

/** One of the parts of a conversation, each with an agent of its own. */
export interface ConversationSegment {
  segmentId: string;
  /** A Conversations record names the agent, but gives no agent id. */
  agentName: string | null;
  /** Milliseconds since 1970. */
  startedAt: number | null;
}

interface ConversationsPage extends PageLike {
  conversations: ConversationSegment[][];
}

/**
 * All segments of the conversation that holds `segmentId`, that one included, in the order in which they began, those
 * without a time last. None when Insights knows no such conversation.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsConversations; the shape of a segment is that of its example.
 * @throws InsightsError; `rejected` without a request when `segmentId` is unfit
 */
export async function fetchConversationSegments(
  client: InsightsClient,
  { segmentId, signal }: { segmentId: string; signal?: AbortSignal },
): Promise<ConversationSegment[]> {
  if (!isId(segmentId)) throw new InsightsError('rejected', OPERATION);
  const firstUrl = firstPageUrl(client.baseUrl, PATH, [['SegmentId', segmentId]]);
  const segments = new Map<string, ConversationSegment>();
  for await (const page of fetchPages((url) => fetchConversations(client, firstUrl, url, signal), LIMITS)) {
    const asked = page.conversations.filter((own) => own.some((each) => each.segmentId === segmentId));
    for (const segment of asked.flat()) segments.set(segment.segmentId, segment);
  }
  return [...segments.values()].sort((a, b) => (a.startedAt ?? Infinity) - (b.startedAt ?? Infinity) || 0);
}

async function fetchConversations(
  client: InsightsClient,
  firstUrl: string,
  pageUrl: string | null,
  signal: AbortSignal | undefined,
): Promise<ConversationsPage> {
  const request = { operation: OPERATION, listName: 'conversations', firstUrl, pageUrl, signal };
  const { records, ...page } = await fetchListPage(client, request);
  const conversations = records.map(parseConversation);
  return { ...page, conversations, recordKeys: conversations.flat().map((each) => each.segmentId) };
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
