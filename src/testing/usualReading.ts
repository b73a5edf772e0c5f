import type { ReadingRules } from '../feedback/ReadingRules';

/** How lists are read where nothing is set, but for the interval: tests let time pass when they mean it. */
export const USUAL_READING: ReadingRules = {
  firstPageSize: 50,
  mostComments: 10_000,
  refreshAfterMs: null,
  withReviewerEmail: false,
};
