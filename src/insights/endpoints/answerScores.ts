import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { isSameId } from '../parse/canonicalId';
import { isRecord, parseId, parseNumber } from '../parse/parseField';

const OPERATION = 'answerSets.fetch';
const PATH = 'QualityManagement/Settings/AnswerSets';
/** More than an account has. */
const MAX_ANSWERS = 10_000;

/** The score of an answer. */
export interface AnswerScore {
  answerId: string;
  /** 0 to 100. */
  score: number;
}

/**
 * Fetches the scores of the answers in the account's answer sets. The answer for "not applicable" is not among them:
 * Insights gives it a 0 that is no score. Answers without an id or a score are left out.
 * Source: Twilio's OpenAPI for flex v1, FetchInsightsSettingsAnswersets; the lists are read as in its example.
 * @throws InsightsError; `unreadable` also when there are sets but none of them is readable
 */
export async function fetchAnswerScores(
  client: InsightsClient,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<AnswerScore[]> {
  const url = new URL(PATH, client.baseUrl).href;
  const body = await client.get({ operation: OPERATION, url, signal });
  const records: unknown = isRecord(body) ? body.answer_sets : null;
  if (!isRecord(body) || !Array.isArray(records)) {
    throw new InsightsError('unreadable', OPERATION, { status: 200 });
  }
  const sets = records.map(answersOf).filter((answers): answers is unknown[] => answers !== null);
  if (sets.length === 0 && records.length > 0) {
    throw new InsightsError('unreadable', OPERATION, { status: 200 });
  }
  const notApplicable = isRecord(body.not_applicable) ? body.not_applicable.id : null;
  return sets
    .flat()
    .slice(0, MAX_ANSWERS)
    .map(parseScore)
    .filter((answer): answer is AnswerScore => answer !== null && !isSameId(answer.answerId, notApplicable));
}

function answersOf(set: unknown): unknown[] | null {
  const answers: unknown = isRecord(set) ? set.answers : null;
  return Array.isArray(answers) ? answers : null;
}

function parseScore(record: unknown): AnswerScore | null {
  if (!isRecord(record)) return null;
  const [answerId, score] = [parseId(record.id), parseNumber(record.score)];
  if (answerId === null || score === null || score < 0 || score > 100) return null;
  return { answerId, score };
}
