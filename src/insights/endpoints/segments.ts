import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { fetchListPage } from './fetchListPage';
import { firstPageUrl } from './listUrl';
import { type PageLike, fetchPages } from './paging';
import { isRecord, parseId, parseLine, parseTime } from '../parse/parseField';
import { parsePercent } from '../parse/parsePercent';

export const SEGMENTS_OPERATION = 'segments.list';
export const SEGMENTS_PATH = 'Segments';
const SID_LENGTH = 34;
const RESERVATION_SID = /^WR[0-9a-fA-F]{32}$/;
/** The API's maximum. A reservation has about one segment, so there is normally one page. */
const PAGE_SIZE = 1000;
const LIMITS = { maxPages: 10, maxRecords: 5_000 };

/** The score of an assessment of a segment. */
export interface SegmentScore {
  /** The type of the assessment, as Insights names it. */
  type: string;
  /** 0 to 100. */
  percent: number;
}

/** More assessments of one segment are not read. */
const MAX_SCORES = 50;

/** A part of a conversation in Insights: roughly one task of one agent. */
export interface Segment {
  segmentId: string;
  agentId: string | null;
  agentName: string | null;
  /** Twilio's conversation in Insights, `EV…` (`external_id` on the wire). */
  conversationId: string | null;
  /** Milliseconds since 1970. */
  startedAt: number | null;
  queue: string | null;
  /** Personal data. Null unless the request asked for it. */
  customerName: string | null;
  /** Empty when no assessment has a type and a percentage that can be read. */
  scores: readonly SegmentScore[];
}

/** How a request for segments is sent and read. */
export interface SegmentOptions {
  /** Whether the customer's name is kept. Otherwise the parser drops it. */
  includeCustomerName?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** Whether a text has the format of a reservation SID. */
export function isReservationSid(text: string): boolean {
  return text.length === SID_LENGTH && RESERVATION_SID.test(text);
}

export interface SegmentsQuery extends SegmentOptions {
  /**
   * Each is `WR` and 32 hex digits. Query with only one when the result has to be matched to a task: a record does not
   * contain its reservation SID.
   */
  reservationSids: readonly [string, ...string[]];
}

export interface Segments {
  segments: Segment[];
  /** The number of records without a segment id. */
  unreadableCount: number;
}

type SegmentsPage = PageLike & Segments;

/**
 * Fetches all segments of the reservations from all pages, each segment once. An empty result is normal until Insights
 * has loaded the finished conversation.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsSegments.
 * @throws InsightsError; `rejected` without a request when a reservation SID is invalid
 */
export async function fetchSegments(client: InsightsClient, query: SegmentsQuery): Promise<Segments> {
  const { reservationSids } = query;
  if (!reservationSids.every(isReservationSid)) {
    throw new InsightsError('rejected', SEGMENTS_OPERATION);
  }
  const firstUrl = firstPageUrl(client.baseUrl, SEGMENTS_PATH, [
    ...reservationSids.map((sid) => ['ReservationId', sid] as const),
    ['PageSize', String(PAGE_SIZE)],
  ]);
  const segments = new Map<string, Segment>();
  let unreadableCount = 0;
  for await (const page of fetchPages((url) => fetchSegmentsPage(client, firstUrl, url, query), LIMITS)) {
    for (const segment of page.segments) segments.set(segment.segmentId, segment);
    unreadableCount += page.unreadableCount;
  }
  return { segments: [...segments.values()], unreadableCount };
}

/** Fetches one page of a list of segments. */
export async function fetchSegmentsPage(
  client: InsightsClient,
  firstUrl: string,
  pageUrl: string | null,
  { signal, includeCustomerName = false }: SegmentOptions,
): Promise<SegmentsPage> {
  const request = { operation: SEGMENTS_OPERATION, listName: 'segments', firstUrl, pageUrl, signal };
  const { records, ...page } = await fetchListPage(client, request);
  const segments = records.flatMap((record) => parseSegment(record, includeCustomerName) ?? []);
  return {
    ...page,
    segments,
    recordKeys: segments.map(({ segmentId }) => segmentId),
    unreadableCount: records.length - segments.length,
  };
}

/** Picks the fields that the plugin needs. The rest, including the customer's phone number, is dropped. */
function parseSegment(record: unknown, includeCustomerName: boolean): Segment | null {
  const segmentId = isRecord(record) ? parseId(record.segment_id) : null;
  if (!isRecord(record) || segmentId === null) return null;
  return {
    segmentId,
    agentId: parseId(record.agent_id),
    agentName: parseLine(record.agent_name),
    conversationId: parseId(record.external_id),
    startedAt: parseTime(record.date),
    queue: parseLine(record.queue),
    customerName: includeCustomerName ? parseLine(record.customer_name) : null,
    scores: parseScores(record.assessment_type, record.assessment_percentage),
  };
}

/**
 * Reads the scores from two parallel lists. A value that is not a list counts as a list of one. All public examples hold
 * only null, so every form that can be read is accepted, and an assessment without a readable type or percentage has no
 * score.
 */
function parseScores(types: unknown, percentages: unknown): SegmentScore[] {
  const percentageList = toList(percentages);
  return toList(types).flatMap((value, index) => {
    const type = parseLine(value);
    const percent = parsePercent(percentageList[index]);
    return type === null || percent === null ? [] : [{ type, percent }];
  });
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_SCORES) : [value];
}
