import { uuidFor } from './insightsIds';
import { FLEX_API_ORIGIN, SEGMENTS_PATH } from './insightsPaths';

/** A value in the lists of a segment's assessments. The examples in Twilio's OpenAPI have only `null`. */
type AssessmentValue = string | number | null;

/**
 * The assessments of a segment: two parallel lists. What a real percentage looks like is not documented, so
 * the lists can have texts, numbers, `null` and different lengths.
 */
export interface SegmentAssessments {
  types: readonly AssessmentValue[];
  /** 0 to 100. */
  percentages: readonly AssessmentValue[];
}

/** A finished conversation of one agent, in the terms of the emulator's world. */
export interface NewSegment {
  /** The reservation (WR…) of the conversation. A Segments record does not contain it. */
  reservationSid: string;
  /** Created by the records if left out. */
  segmentId?: string | undefined;
  agentId: string;
  agentName: string;
  agentTeamName?: string;
  queue?: string;
  /** The conversation (EV…). The segments of a transferred conversation share it. */
  conversationId: string;
  /** ISO 8601; when the conversation took place. */
  date: string;
  /** Seconds into the recording at which the segment starts. */
  recordingOffsetSeconds?: number | undefined;
  /** 0 if left out. */
  talkTimeSeconds?: number;
  customerName?: string | undefined;
  customerPhone?: string | undefined;
  /** None if left out. */
  assessments?: SegmentAssessments | undefined;
  /**
   * Milliseconds since 1970. The segment is not served before this time, because Insights loads conversations
   * in batches.
   */
  visibleAtMs: number;
}

/** One record of `segments[]`. Source: Twilio's OpenAPI for flex v1, `flex.v1.insights_segments`. */
export interface SegmentRecord {
  segment_id: string;
  external_id: string;
  queue: string | null;
  external_contact: string | null;
  external_segment_link_id: string | null;
  date: string;
  account_id: string;
  external_segment_link: string | null;
  agent_id: string;
  agent_phone: string | null;
  agent_name: string;
  agent_team_name: string | null;
  agent_team_name_in_hierarchy: string | null;
  agent_link: string | null;
  customer_phone: string | null;
  customer_name: string | null;
  customer_link: string | null;
  segment_recording_offset: string | null;
  media: null;
  assessment_type: readonly AssessmentValue[];
  assessment_percentage: readonly AssessmentValue[];
  url: string;
}

/** A segment as the API serves it: the 22 fields, without the reservation. */
export function segmentRecord(
  accountSid: string,
  segment: NewSegment & { segmentId: string },
): SegmentRecord {
  const teamName = segment.agentTeamName ?? null;
  return {
    segment_id: segment.segmentId,
    external_id: segment.conversationId,
    queue: segment.queue ?? null,
    external_contact: segment.customerPhone ?? null,
    external_segment_link_id: null,
    date: segment.date,
    account_id: uuidFor(accountSid),
    external_segment_link: null,
    agent_id: segment.agentId,
    agent_phone: null,
    agent_name: segment.agentName,
    agent_team_name: teamName,
    agent_team_name_in_hierarchy: teamName,
    agent_link: null,
    customer_phone: segment.customerPhone ?? null,
    customer_name: segment.customerName ?? null,
    customer_link: null,
    segment_recording_offset: segment.recordingOffsetSeconds?.toString() ?? null,
    media: null,
    assessment_type: segment.assessments?.types ?? [null],
    assessment_percentage: segment.assessments?.percentages ?? [null],
    url: `${FLEX_API_ORIGIN}${SEGMENTS_PATH}/${segment.segmentId}`,
  };
}
