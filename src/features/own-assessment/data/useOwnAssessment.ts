import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { AnswerScore } from '../../../insights/endpoints/answerScores';
import type { OwnAnswer } from '../../../insights/endpoints/ownAssessment';
import {
  answerScoresQuery,
  ownAssessmentQuery,
  type OwnAssessmentSubject,
} from '../../../shared/data/query/options/assessmentQueries';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { OwnAssessmentState } from './OwnAssessmentState';
import { toOwnAssessment } from './toOwnAssessment';

const NO_ANSWERS: readonly OwnAnswer[] = [];
const NO_SCORES: readonly AnswerScore[] = [];

/** A refusal is not a failure: this user or this account does not have assessments here. */
const isFailure = (error: unknown): boolean =>
  error !== null && toInsightsError(error).kind !== 'notPermitted';

/**
 * What the user has answered about a segment before. Fetched while there is a segment; the scores of the answers follow
 * once the answers are shown. No form waits for it.
 * @returns null while there is nothing to show: nothing was loaded yet, nothing was assessed, or Insights refuses
 */
export function useOwnAssessment(subject: OwnAssessmentSubject): OwnAssessmentState | null {
  const { segmentId, workerSid } = subject;
  const context = useQueryContext();
  const [unfoldedId, setUnfoldedId] = useState<string | null>(null);
  const isUnfolded = segmentId !== null && unfoldedId === segmentId;
  const assessment = useQuery(ownAssessmentQuery(context, subject));
  const answers = (segmentId === null ? undefined : assessment.data) ?? NO_ANSWERS;
  const scores = useQuery(answerScoresQuery(context, isUnfolded && answers.length > 0, workerSid));
  const scoreList = scores.data ?? NO_SCORES;
  const assessed = useMemo(() => toOwnAssessment(answers, scoreList), [answers, scoreList]);
  const actions = {
    isUnfolded,
    setUnfolded: (unfold: boolean) => setUnfoldedId(unfold ? segmentId : null),
  };
  if (assessed) {
    const areScoresMissing = scores.data === undefined && isFailure(scores.error);
    return { ...actions, view: { ...assessed, areScoresMissing }, retry: () => void scores.refetch() };
  }
  if (segmentId === null || assessment.data !== undefined || !isFailure(assessment.error)) return null;
  return { ...actions, view: { kind: 'failed' }, retry: () => void assessment.refetch() };
}
