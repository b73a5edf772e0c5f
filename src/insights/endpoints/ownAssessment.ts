import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { isSameId } from '../parse/canonicalId';
import { isId, isRecord, parseId, parseLine, parseString, parseTime } from '../parse/parseField';
import { sanitizeText } from '../parse/sanitizeText';
import { shortHash } from '../parse/shortHash';
import { fetchListPage } from './fetchListPage';
import { firstPageUrl } from './listUrl';
import { fetchPages, type PageLike } from './paging';

const OPERATION = 'assessments.list';
const PATH = 'QualityManagement/Assessments';
/** The API's maximum. A questionnaire has some dozens of questions, so there is normally one page. */
const PAGE_SIZE = 1000;
const LIMITS = { maxPages: 5, maxRecords: 1_000 };
const MAX_ANSWER_CHARACTERS = 2_000;

/** A question that the signed-in user has answered about a segment. Everything but the key can be null. */
export interface OwnAnswer {
  /** The same when one record is read twice. It contains no text of the answer. */
  key: string;
  questionnaire: string | null;
  question: string | null;
  answerId: string | null;
  /** As the reviewer chose or wrote it. */
  answer: string | null;
  /** Milliseconds since 1970. */
  answeredAt: number | null;
}

interface AnswersPage extends PageLike {
  answers: OwnAnswer[];
  unreadableCount: number;
}

/**
 * Fetches what the signed-in user has answered about a segment; empty when the user has not assessed it. Insights
 * returns nothing of other reviewers, and no scores. Records without a question and an answer are left out. The name
 * and the email address of the user are not read.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsAssessments; `assessment` is read as in its example.
 * @throws InsightsError; `unreadable` also when there are records but none of them can be parsed, and `rejected` without
 * a request when `segmentId` is invalid
 */
export async function fetchOwnAssessment(
  client: InsightsClient,
  { segmentId, signal }: { segmentId: string; signal?: AbortSignal | undefined },
): Promise<OwnAnswer[]> {
  if (!isId(segmentId)) throw new InsightsError('rejected', OPERATION);
  const firstUrl = firstPageUrl(client.baseUrl, PATH, [
    ['SegmentId', segmentId],
    ['PageSize', String(PAGE_SIZE)],
  ]);
  const answers = new Map<string, OwnAnswer>();
  let unreadableCount = 0;
  async function fetchPage(pageUrl: string | null): Promise<AnswersPage> {
    const request = { operation: OPERATION, listName: 'assessments', firstUrl, pageUrl, signal };
    const { records, ...page } = await fetchListPage(client, request);
    return { ...page, ...parseRecords(records, segmentId) };
  }
  for await (const page of fetchPages(fetchPage, LIMITS)) {
    for (const answer of page.answers) answers.set(answer.key, answer);
    unreadableCount += page.unreadableCount;
  }
  if (answers.size === 0 && unreadableCount > 0) {
    throw new InsightsError('unreadable', OPERATION, { status: 200 });
  }
  return [...answers.values()];
}

function parseRecords(
  records: readonly unknown[],
  segmentId: string,
): Pick<AnswersPage, 'answers' | 'recordKeys' | 'unreadableCount'> {
  const own = records.filter((record) => !isOfOtherSegment(record, segmentId));
  const answers = own.map(parseAnswer).filter((answer): answer is OwnAnswer => answer !== null);
  return {
    answers,
    recordKeys: answers.map(({ key }) => key),
    unreadableCount: own.length - answers.length,
  };
}

/** A record that names no segment counts as one of the requested segment. */
function isOfOtherSegment(record: unknown, segmentId: string): boolean {
  const named = isRecord(record) ? parseId(record.segment_id) : null;
  return named !== null && !isSameId(named, segmentId);
}

function parseAnswer(record: unknown): OwnAnswer | null {
  if (!isRecord(record)) return null;
  const { questionnaire, question, questionSid } = parseQuestion(record.assessment);
  const answerId = parseId(record.answer_id);
  const answer = sanitizeText(parseString(record.answer_text) ?? '', MAX_ANSWER_CHARACTERS) || null;
  if (question === null && answer === null) return null;
  const answeredAt = parseTime(record.timestamp);
  // Nothing promises that the SID is unique per answer.
  const identity = [parseId(record.assessment_sid), questionSid, question, answerId, answeredAt, answer];
  return { key: shortHash(identity.join('\n')), questionnaire, question, answerId, answer, answeredAt };
}

/** `assessment` has no type in the spec. In its example, the question is inside of its questionnaire. */
function parseQuestion(assessment: unknown): {
  questionnaire: string | null;
  question: string | null;
  questionSid: string | null;
} {
  const questionnaire = fieldOf(assessment, 'questionnaire');
  const question = fieldOf(questionnaire, 'question');
  return {
    questionnaire: parseLine(questionnaire.name),
    question: parseLine(question.name),
    questionSid: parseId(question.question_sid),
  };
}

function fieldOf(value: unknown, name: string): Record<string, unknown> {
  const field = isRecord(value) ? value[name] : null;
  return isRecord(field) ? field : {};
}
