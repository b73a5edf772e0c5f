import type { QueryKey, QueryObserverOptions } from '@tanstack/react-query';
import { fetchAnswerScores, type AnswerScore } from '../../../../insights/endpoints/answerScores';
import { fetchOwnAssessment, type OwnAnswer } from '../../../../insights/endpoints/ownAssessment';
import { isNotFound } from '../../../../insights/http/InsightsError';
import { ANSWER_SCORES_FRESHNESS, OWN_ASSESSMENT_FRESHNESS } from '../queryFreshness';
import type { QueryContext } from './QueryContext';
import { asRefusal, enabledUnlessRefused, hasOnlyRefusals } from '../queryRefusals';

/** What `ownAssessmentQuery` is about. */
export interface OwnAssessmentSubject {
  /** The segment that the assessment is of, and nothing is fetched while it is null. */
  segmentId: string | null;
  /** The worker in Teams View whose segment it is. */
  workerSid: string;
}

/**
 * What the user has answered about a segment of a worker in Teams View; empty when the user has not assessed it. It is
 * an extra beside a form, so one refusal is enough to fetch no other one.
 */
export function ownAssessmentQuery(
  context: QueryContext,
  { segmentId, workerSid }: OwnAssessmentSubject,
): QueryObserverOptions<readonly OwnAnswer[]> & { queryKey: QueryKey } {
  const queryKey = ['assessments', segmentId] as const;
  const isNeeded = segmentId !== null && !hasOnlyRefusals(context.queryClient, queryKey[0]);
  return {
    queryKey,
    async queryFn({ signal }) {
      try {
        return await fetchOwnAssessment(context.client, { segmentId: segmentId ?? '', signal });
      } catch (error) {
        if (isNotFound(error)) return [];
        throw asRefusal(error);
      }
    },
    ...enabledUnlessRefused(context.queryClient, queryKey, isNeeded, workerSid),
    ...OWN_ASSESSMENT_FRESHNESS,
  };
}

/**
 * The scores of answers.
 * @param workerSid the worker in Teams View whose assessment needs them
 */
export function answerScoresQuery(
  context: QueryContext,
  isNeeded: boolean,
  workerSid: string,
): QueryObserverOptions<readonly AnswerScore[]> & { queryKey: QueryKey } {
  const queryKey = ['answerSets'] as const;
  return {
    queryKey,
    async queryFn({ signal }) {
      try {
        return await fetchAnswerScores(context.client, { signal });
      } catch (error) {
        throw asRefusal(error);
      }
    },
    ...enabledUnlessRefused(context.queryClient, queryKey, isNeeded, workerSid),
    ...ANSWER_SCORES_FRESHNESS,
  };
}
