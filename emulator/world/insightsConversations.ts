import { uuidFor } from './insightsIds';
import type { SegmentRecord } from './insightsSegments';

/**
 * One record of `conversations[]`. The OpenAPI gives the segments no type; their shape is that of its example.
 * Source: Twilio's OpenAPI for flex v1, `flex.v1.insights_conversations`.
 */
export interface ConversationRecord {
  account_id: string;
  /** A UUID of Insights, not the `EV…` that a Segments record has as `external_id`. */
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

/** A segment with its talk time, which a Segments record does not tell. */
interface TalkedSegment {
  record: SegmentRecord;
  talkTimeSeconds: number;
}

/** The conversations that these segments make, in the order of their first segments. */
export function conversationRecords(
  accountSid: string,
  segments: readonly TalkedSegment[],
): ConversationRecord[] {
  const parts = new Map<string, TalkedSegment[]>();
  for (const segment of segments) {
    const { external_id: conversationId } = segment.record;
    parts.set(conversationId, [...(parts.get(conversationId) ?? []), segment]);
  }
  return [...parts].map(([conversationId, own]) => conversationRecord(accountSid, conversationId, own));
}

function conversationRecord(
  accountSid: string,
  conversationId: string,
  segments: readonly TalkedSegment[],
): ConversationRecord {
  const inTime = [...segments].sort((a, b) => a.record.date.localeCompare(b.record.date));
  return {
    account_id: uuidFor(accountSid),
    conversation_id: uuidFor(conversationId),
    segment_count: inTime.length,
    segments: inTime.map(({ record, talkTimeSeconds }, order) => ({
      segment_id: record.segment_id,
      order,
      offset: Number(record.segment_recording_offset ?? 0),
      talk_time: talkTimeSeconds,
      timestamp: record.date,
      agent_name: record.agent_name,
    })),
  };
}
