import type { AnswerScore } from '../../../insights/endpoints/answerScores';
import type { OwnAnswer } from '../../../insights/endpoints/ownAssessment';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { AssessedQuestion, OwnAssessment } from './OwnAssessmentState';

/** The assessment that answers make together, with their scores. Null when there are no answers. */
export function toOwnAssessment(
  answers: readonly OwnAnswer[],
  scores: readonly AnswerScore[],
): Omit<OwnAssessment, 'areScoresMissing'> | null {
  if (answers.length === 0) return null;
  const scoreOf = new Map<string | null, number>(
    scores.map(({ answerId, score }) => [canonicalId(answerId), score]),
  );
  const questionnaires = new Map<string | null, AssessedQuestion[]>();
  for (const { key, questionnaire, question, answer, answerId } of answers) {
    const questions = questionnaires.get(questionnaire) ?? [];
    questions.push({ key, question, answer, score: scoreOf.get(canonicalId(answerId)) ?? null });
    questionnaires.set(questionnaire, questions);
  }
  const times = answers.flatMap(({ answeredAt }) => (answeredAt === null ? [] : [answeredAt]));
  return {
    kind: 'assessed',
    questionnaires: [...questionnaires].map(([name, questions]) => ({ name, questions })),
    answerCount: answers.length,
    assessedAt: times.length > 0 ? Math.max(...times) : null,
  };
}
