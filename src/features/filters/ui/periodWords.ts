import type { StringKey } from '../../../strings/en-US';
import type { Period } from '../data/CommentFilters';

/** What each period is called. */
export const PERIOD_WORDS: Record<Period, StringKey> = {
  all: 'AssessmentCommentsFilterPeriodAll',
  last7Days: 'AssessmentCommentsFilterPeriodLast7Days',
  last30Days: 'AssessmentCommentsFilterPeriodLast30Days',
  last90Days: 'AssessmentCommentsFilterPeriodLast90Days',
  last365Days: 'AssessmentCommentsFilterPeriodLast365Days',
};
