import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { Acknowledgements } from './useAcknowledgements';

/** What a list can be filtered by. */
export const FEEDBACK_FILTERS = ['acknowledged', 'notAcknowledged', 'reviewAsked'] as const;
export type FeedbackFilter = (typeof FEEDBACK_FILTERS)[number];

/** Whether a comment is what a filter shows. It is another function when the entries have changed. */
export type MatchesFeedback = (comment: AssessmentComment, filter: FeedbackFilter) => boolean;

/** What entries say about all loaded comments of a list. */
export interface FeedbackFigures {
  acknowledged: number;
  /** The reviews that no supervisor has closed. */
  openReviews: number;
  /** How many of the comments the figures are about. The others are older, and their entries have not been read. */
  known: number;
  /** Whether that is all of them. */
  isWhole: boolean;
}

/**
 * A comment whose entry has not been read is neither acknowledged nor not. A review that the user has just closed stays in
 * the list of the reviews that are asked for, so that the answer can be read there.
 */
export function matchFeedback({ entryOn, hasOpenReview, sendOn }: Acknowledgements): MatchesFeedback {
  return (comment, filter) => {
    const entry = entryOn(comment);
    switch (filter) {
      case 'acknowledged':
        return entry?.acknowledgedAt !== undefined && entry?.acknowledgedAt !== null;
      case 'notAcknowledged':
        return entry !== undefined && (entry?.acknowledgedAt ?? null) === null;
      case 'reviewAsked':
        return hasOpenReview(entry) || sendOn(comment, 'reviewClosed') !== undefined;
    }
  };
}

/** Counts what is known of comments. */
export function countFeedback(
  { entryOn, hasOpenReview }: Acknowledgements,
  comments: readonly AssessmentComment[],
): FeedbackFigures {
  const entries = comments.map(entryOn).filter((entry) => entry !== undefined);
  return {
    acknowledged: entries.filter((entry) => (entry?.acknowledgedAt ?? null) !== null).length,
    openReviews: entries.filter(hasOpenReview).length,
    known: entries.length,
    isWhole: entries.length === comments.length,
  };
}
