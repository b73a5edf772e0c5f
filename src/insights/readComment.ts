import type { AssessmentComment } from './AssessmentComment';
import { harmlessText } from './harmlessText';
import { isRecord, readBoolean, readId, readLine, readNumber, readString, readTime } from './readField';
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
  const fields = {
    assessmentSid: readId(record.assessment_sid),
    accountSid: readId(record.account_sid),
    ...readContent(record.comment),
    offsetSeconds: readOffset(record.offset),
    countsInReports: readBoolean(record.report),
    weight: readNumber(record.weight),
    agentId: readId(record.agent_id),
    segmentId: readId(record.segment_id),
    reviewerName: readLine(record.user_name),
    reviewerEmail: withReviewerEmail ? readLine(record.user_email) : null,
    createdAt: readTime(record.timestamp),
  };
  return { key: keyOf(fields), ...fields };
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

/** From what makes a comment itself. Names are left out: a reviewer or a category can be renamed. */
function keyOf(comment: Omit<AssessmentComment, 'key'>): string {
  const { assessmentSid, segmentId, agentId, createdAt, offsetSeconds, category, text } = comment;
  const categoryId = category?.id ?? null;
  return shortHash(
    JSON.stringify([assessmentSid, segmentId, agentId, createdAt, offsetSeconds, categoryId, text]),
  );
}
