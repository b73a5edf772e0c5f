import type { AssessmentComment } from './AssessmentComment';
import { commentKey } from './commentKey';
import { sanitizeText } from './sanitizeText';
import {
  isRecord,
  parseBoolean,
  parseId,
  parseLine,
  parseNumber,
  parseString,
  parseTime,
} from './parseField';

const MAX_TEXT_CHARACTERS = 10_000;
/** No recording is a month long, so a larger value is not a position. */
const MAX_OFFSET_SECONDS = 31 * 24 * 60 * 60;

/**
 * Parses a comment record. Every field may be missing, null, or of the other type that Twilio documents (numbers and
 * booleans as text). An unreadable field becomes null and never invalidates the record. The reviewer's email address is
 * dropped here unless it was requested.
 * Source: Twilio's OpenAPI for flex v1, flex.v1.insights_assessments_comment.
 */
export function parseComment(
  record: Record<string, unknown>,
  { includeReviewerEmail = false }: { includeReviewerEmail?: boolean } = {},
): AssessmentComment {
  const { text, category } = parseContent(record.comment);
  const assessmentSid = parseId(record.assessment_sid);
  const segmentId = parseId(record.segment_id);
  const agentId = parseId(record.agent_id);
  const offsetSeconds = parseOffset(record.offset);
  const createdAt = parseTime(record.timestamp);
  return {
    key: commentKey(record),
    assessmentSid,
    accountSid: parseId(record.account_sid),
    text,
    category,
    offsetSeconds,
    countsInReports: parseBoolean(record.report),
    weight: parseNumber(record.weight),
    agentId,
    segmentId,
    reviewerName: parseLine(record.user_name),
    reviewerEmail: includeReviewerEmail ? parseLine(record.user_email) : null,
    createdAt,
  };
}

/** `comment` has no type in the spec. It is an object in the examples, and plain text is conceivable. */
function parseContent(comment: unknown): Pick<AssessmentComment, 'text' | 'category'> {
  const content = isRecord(comment) ? comment : { comment };
  const text = sanitizeText(parseString(content.comment) ?? '', MAX_TEXT_CHARACTERS);
  const category = isRecord(content.category) ? content.category : {};
  const [id, name] = [parseId(category.category_id), parseLine(category.name)];
  return { text, category: id === null && name === null ? null : { id, name } };
}

function parseOffset(offset: unknown): number | null {
  const offsetSeconds = parseNumber(offset);
  if (offsetSeconds === null || offsetSeconds < 0 || offsetSeconds > MAX_OFFSET_SECONDS) return null;
  return offsetSeconds;
}
