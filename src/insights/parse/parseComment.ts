import type { AssessmentComment } from './AssessmentComment';
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
import { shortHash } from './shortHash';

const MAX_TEXT_CHARACTERS = 10_000;
/** No recording is a month long: what is further on is not a position. */
const MAX_OFFSET_SECONDS = 31 * 24 * 60 * 60;

/**
 * Every field may be missing, null, or of the other type that Twilio documents (numbers and booleans as text); an
 * unreadable field becomes null and never costs the record. The reviewer's e-mail address goes no further than here,
 * unless it is asked for.
 * Source: Twilio's OpenAPI for flex v1, flex.v1.insights_assessments_comment.
 */
export function parseComment(
  record: Record<string, unknown>,
  { includeReviewerEmail = false }: { includeReviewerEmail?: boolean } = {},
): AssessmentComment {
  const { text, category } = readContent(record.comment);
  const assessmentSid = parseId(record.assessment_sid);
  const segmentId = parseId(record.segment_id);
  const agentId = parseId(record.agent_id);
  const offsetSeconds = readOffset(record.offset);
  const createdAt = parseTime(record.timestamp);
  // What makes a comment itself. Names are left out: a reviewer or a category can be renamed. No part but the text, which
  // is the last one, has line feeds in it.
  const identity = [assessmentSid, segmentId, agentId, createdAt, offsetSeconds, category?.id, text];
  return {
    key: shortHash(identity.join('\n')),
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

/** `comment` has no type in the spec: an object in its examples, a plain text at least thinkable. */
function readContent(comment: unknown): Pick<AssessmentComment, 'text' | 'category'> {
  const content = isRecord(comment) ? comment : { comment };
  const text = sanitizeText(parseString(content.comment) ?? '', MAX_TEXT_CHARACTERS);
  const category = isRecord(content.category) ? content.category : {};
  const [id, name] = [parseId(category.category_id), parseLine(category.name)];
  return { text, category: id === null && name === null ? null : { id, name } };
}

function readOffset(offset: unknown): number | null {
  const offsetSeconds = parseNumber(offset);
  if (offsetSeconds === null || offsetSeconds < 0 || offsetSeconds > MAX_OFFSET_SECONDS) return null;
  return offsetSeconds;
}
