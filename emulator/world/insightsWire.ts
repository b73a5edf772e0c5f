import { uuidFor } from './insightsIds';
import { sidFor } from './sids';

/** The host every URL in an answer names, whatever address the emulator listens on. */
export const FLEX_API_ORIGIN = 'https://flex-api.twilio.com';
export const SEGMENTS_PATH = '/v1/Insights/Segments';
export const COMMENTS_PATH = '/v1/Insights/QualityManagement/Assessments/Comments';
export const USER_ROLES_PATH = '/v1/Insights/UserRoles';

/** A finished conversation of one agent, as the emulator's world knows it. */
export interface NewSegment {
  /** The reservation (WR…) that led to it. Insights never names it in a Segments record. */
  reservationSid: string;
  /** Given by the records when left out. */
  segmentId?: string;
  agentId: string;
  agentName: string;
  agentTeamName?: string;
  queue?: string;
  /** The conversation (EV…). The segments of a transferred conversation share it. */
  conversationId: string;
  /** ISO 8601, when the conversation took place. */
  date: string;
  media?: unknown;
  /** Seconds into the recording at which the segment starts. */
  recordingOffsetSeconds?: number;
  customerName?: string;
  customerPhone?: string;
  /** Milliseconds since 1970. The segment is not served before: Insights loads conversations in batches. */
  visibleAt: number;
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
  media: unknown;
  assessment_type: (string | null)[];
  assessment_percentage: (string | null)[];
  url: string;
}

export interface CommentCategory {
  id: string;
  name: string;
}

export interface Reviewer {
  name: string;
  email: string;
}

/** An assessment comment in the product's own terms; null is what Insights may leave out. */
export interface NewComment {
  segmentId: string | null;
  agentId: string | null;
  category: CommentCategory | null;
  text: string | null;
  /** Position in the recording in seconds; 0 for what has no recording. */
  offsetSeconds: number | null;
  /** Milliseconds since 1970. */
  createdAt: number | null;
  reviewer: Reviewer | null;
  /** Whether the assessment counts in reports; true when left out. */
  report?: boolean | null;
  /** 1 when left out. */
  weight?: number | null;
  /** Given by the records when left out. */
  assessmentSid?: string | null;
}

/**
 * One record of `comments[]`: numbers are strings, as in the examples.
 * Source: Twilio's OpenAPI for flex v1, `flex.v1.insights_assessments_comment`.
 */
export interface CommentRecord {
  account_sid: string;
  assessment_sid: string | null;
  /** The schema gives no type; the examples have this object. */
  comment: { comment: string | null; category: { category_id: string; name: string } | null };
  offset: string | null;
  report: boolean | null;
  weight: string | null;
  agent_id: string | null;
  segment_id: string | null;
  user_name: string | null;
  user_email: string | null;
  timestamp: string | null;
  url: string | null;
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
    segment_recording_offset: textOf(segment.recordingOffsetSeconds),
    media: segment.media ?? null,
    assessment_type: [null],
    assessment_percentage: [null],
    url: `${FLEX_API_ORIGIN}${SEGMENTS_PATH}/${segment.segmentId}`,
  };
}

/** A comment as the API serves it. `idName` names the assessment when `comment` brings no SID of its own. */
export function commentRecord(accountSid: string, comment: NewComment, idName: string): CommentRecord {
  const assessmentSid = comment.assessmentSid === undefined ? sidFor('FM', idName) : comment.assessmentSid;
  const { category, reviewer } = comment;
  return {
    account_sid: accountSid,
    assessment_sid: assessmentSid,
    comment: {
      comment: comment.text,
      category: category && { category_id: category.id, name: category.name },
    },
    offset: comment.offsetSeconds === 0 ? '0.0' : textOf(comment.offsetSeconds),
    report: comment.report === undefined ? true : comment.report,
    weight: comment.weight === undefined ? '1' : textOf(comment.weight),
    agent_id: comment.agentId,
    segment_id: comment.segmentId,
    user_name: reviewer?.name ?? null,
    user_email: reviewer?.email ?? null,
    timestamp: textOf(comment.createdAt),
    url: assessmentSid && `${FLEX_API_ORIGIN}${COMMENTS_PATH}/${assessmentSid}`,
  };
}

function textOf(number: number | null | undefined): string | null {
  return number === null || number === undefined ? null : String(number);
}
