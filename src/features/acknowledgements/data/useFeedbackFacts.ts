import { useMemo } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentsView } from '../../../shared/data/CommentListState';
import { createStore, useStore } from '../../../shared/store';
import { NO_ENTRIES } from './Entries';
import { countFeedback, matchFeedback, type FeedbackFigures, type MatchesFeedback } from './feedbackFacts';
import type { Acknowledgements } from './useAcknowledgements';

const NOTHING = createStore(NO_ENTRIES);
const NO_COMMENTS: readonly AssessmentComment[] = [];

export interface FeedbackFacts {
  matchesFeedback: MatchesFeedback;
  /** Null while nothing is known. */
  figures: FeedbackFigures | null;
}

/**
 * What entries say about a list, for its filters and figures; null where acknowledgements are turned off. The same object
 * as long as the entries and the comments are the same.
 */
export function useFeedbackFacts(
  acknowledgements: Acknowledgements | null,
  view: CommentsView,
): FeedbackFacts | null {
  const entries = useStore(acknowledgements?.entries ?? NOTHING, (value) => value);
  const comments = view.kind === 'comments' ? view.comments : NO_COMMENTS;
  return useMemo(() => {
    if (acknowledgements === null) return null;
    const figures = entries.knownFrom === null ? null : countFeedback(acknowledgements, comments);
    return { matchesFeedback: matchFeedback(acknowledgements), figures };
  }, [acknowledgements, entries, comments]);
}
