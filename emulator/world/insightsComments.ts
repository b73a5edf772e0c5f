import { COMMENTS_PATH, FLEX_API_ORIGIN } from './insightsPaths';
import { sidFor } from './sids';

export interface CommentCategory {
  id: string;
  name: string;
}

/** A category that reviewers are offered. */
export interface CommentTag extends CommentCategory {
  isDefault: boolean;
}

export interface Reviewer {
  name: string;
  email: string | null;
}

/** An assessment comment in domain terms; null for what Insights can leave out. */
export interface NewComment {
  segmentId: string | null;
  agentId: string | null;
  category: CommentCategory | null;
  text: string | null;
  /** Position in the recording in seconds; 0 without a recording. */
  offsetSeconds: number | null;
  /** Milliseconds since 1970. */
  createdAtMs: number | null;
  reviewer: Reviewer | null;
  /** Whether the assessment counts in reports; true if left out. */
  report?: boolean | null;
  /** 1 if left out. */
  weight?: number | null;
  /** Created by the records if left out. */
  assessmentSid?: string | null;
}

/**
 * One record of `comments[]`: numbers are strings, as in the examples.
 * Source: Twilio's OpenAPI for flex v1, `flex.v1.insights_assessments_comment`.
 */
export interface CommentRecord {
  account_sid: string;
  assessment_sid: string | null;
  /** The schema has no type; the examples have this object. */
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

/** A comment as the API serves it. `idName` is the seed of the assessment's SID if `comment` has none. */
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
    timestamp: textOf(comment.createdAtMs),
    url: assessmentSid && `${FLEX_API_ORIGIN}${COMMENTS_PATH}/${assessmentSid}`,
  };
}

function textOf(number: number | null | undefined): string | null {
  return number === null || number === undefined ? null : String(number);
}
