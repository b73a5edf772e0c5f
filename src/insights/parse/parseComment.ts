import type { AssessmentComment } from './AssessmentComment';
import { harmlessText } from './sanitizeText';
import { isRecord, readBoolean, readId, readLine, readNumber, readString, readTime } from './parseField';
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
export function readComment(
  record: Record<string, unknown>,
  { withReviewerEmail = false }: { withReviewerEmail?: boolean } = {},
): AssessmentComment {
  const { text, category } = readContent(record.comment);
  const assessmentSid = readId(record.assessment_sid);
  const segmentId = readId(record.segment_id);
  const agentId = readId(record.agent_id);
  const offsetSeconds = readOffset(record.offset);
  const createdAt = readTime(record.timestamp);
  // What makes a comment itself. Names are left out: a reviewer or a category can be renamed. No part but the text, which
  // is the last one, has line feeds in it.
  const identity = [assessmentSid, segmentId, agentId, createdAt, offsetSeconds, category?.id, text];
  return {
    key: shortHash(identity.join('\n')),
    assessmentSid,
    accountSid: readId(record.account_sid),
    text,
    category,
    offsetSeconds,
    countsInReports: readBoolean(record.report),
    weight: readNumber(record.weight),
    agentId,
    segmentId,
    reviewerName: readLine(record.user_name),
    reviewerEmail: withReviewerEmail ? readLine(record.user_email) : null,
    createdAt,
  };
}

/** `comment` has no type in the spec: an object in its examples, a plain text at least thinkable. */
function readContent(comment: unknown): Pick<AssessmentComment, 'text' | 'category'> {
  const content = isRecord(comment) ? comment : { comment };
  const text = harmlessText(readString(content.comment) ?? '', MAX_TEXT_CHARACTERS);
  const category = isRecord(content.category) ? content.category : {};
  const [id, name] = [readId(category.category_id), readLine(category.name)];
  return { text, category: id === null && name === null ? null : { id, name } };
}

function readOffset(offset: unknown): number | null {
  const offsetSeconds = readNumber(offset);
  if (offsetSeconds === null || offsetSeconds < 0 || offsetSeconds > MAX_OFFSET_SECONDS) return null;
  return offsetSeconds;
}
