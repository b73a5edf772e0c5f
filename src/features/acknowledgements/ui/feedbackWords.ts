import type { StringKey } from '../../../strings/en-US';
import type { FeedbackFilter } from '../data/feedbackFacts';

/** What a list can be filtered by, in words. */
export const FEEDBACK_WORDS: Record<FeedbackFilter, StringKey> = {
  acknowledged: 'AssessmentCommentsAcknowledged',
  notAcknowledged: 'AssessmentCommentsNotAcknowledged',
  reviewAsked: 'AssessmentCommentsReviewAsked',
};
