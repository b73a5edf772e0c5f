import { uuidFor } from './insightsIds';
import type { SegmentRecord } from './insightsSegments';

/**
 * One record of `conversations[]`. The OpenAPI gives the segments no type; their shape is that of the
 * example. Source: Twilio's OpenAPI for flex v1, `flex.v1.insights_conversations`.
 */
export interface ConversationRecord {
  account_id: string;
  /** A UUID of Insights, not the `EV…` that is the `external_id` of a Segments record. */
  conversation_id: string;
  segment_count: number;
  segments: ConversationSegment[];
}

interface ConversationSegment {
  segment_id: string;
  order: number;
  /** Seconds into the recording. */
  offset: number;
  /** Seconds. */
  talk_time: number;
  /** ISO 8601. */
  timestamp: string;
  agent_name: string;
}

/** A segment with its talk time, which a Segments record does not contain. */
interface TimedSegment {
  record: SegmentRecord;
  talkTimeSeconds: number;
}

/** The conversations of these segments, in the order of their first segments. */
export function conversationRecords(
  accountSid: string,
  segments: readonly TimedSegment[],
): ConversationRecord[] {
  const segmentsByConversation = new Map<string, TimedSegment[]>();
  for (const segment of segments) {
    const { external_id: conversationId } = segment.record;
    segmentsByConversation.set(conversationId, [
      ...(segmentsByConversation.get(conversationId) ?? []),
      segment,
    ]);
  }
  return [...segmentsByConversation].map(([conversationId, conversationSegments]) =>
    conversationRecord(accountSid, conversationId, conversationSegments),
  );
}

function conversationRecord(
  accountSid: string,
  conversationId: string,
  segments: readonly TimedSegment[],
): ConversationRecord {
  const inOrder = [...segments].sort((a, b) => a.record.date.localeCompare(b.record.date));
  return {
    account_id: uuidFor(accountSid),
    conversation_id: uuidFor(conversationId),
    segment_count: inOrder.length,
    segments: inOrder.map(({ record, talkTimeSeconds }, order) => ({
      segment_id: record.segment_id,
      order,
      offset: Number(record.segment_recording_offset ?? 0),
      talk_time: talkTimeSeconds,
      timestamp: record.date,
      agent_name: record.agent_name,
    })),
  };
}
