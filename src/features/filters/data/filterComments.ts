import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { MatchesFeedback } from '../../acknowledgements/data/feedbackFacts';
import type { ToneOf } from '../../tones/data/Tones';
import { isInPeriod, type CommentFilters } from './CommentFilters';
import { categoryKeyOf } from './filterOptions';
import { searchWords } from './normalizeForSearch';
import type { OwnIdentity } from './ownReviewer';
import type { SearchedFacts, SearchIndex } from './searchIndex';

/** What filters read besides the comments. */
export interface FilteredFacts extends SearchedFacts {
  toneOf: ToneOf;
  /** Absent where acknowledgements are turned off. Every comment matches then. */
  matchesFeedback?: MatchesFeedback | undefined;
  /** The signed-in user, where the list offers the comments that the user wrote. */
  self?: OwnIdentity;
}

/** No tones and no conversation lines; names of reviewers are visible. */
export const NO_FACTS: FilteredFacts = { toneOf: () => null, showsReviewers: true, lineTextOf: () => '' };

function byTime(order: CommentFilters['order']) {
  const direction = order === 'newest' ? -1 : 1;
  return (a: AssessmentComment, b: AssessmentComment): number => {
    if (a.createdAt === null || b.createdAt === null) {
      return Number(a.createdAt === null) - Number(b.createdAt === null);
    }
    return direction * (a.createdAt - b.createdAt);
  };
}

/**
 * The comments that match all filters, in the chosen order. Comments without a date come last in either order and
 * belong to no period. Every word of the search has to occur in the text, the category, the reviewer's name or the
 * conversation line; case and accents do not matter.
 * @param now milliseconds since 1970, the end of the period
 */
export function filterComments(
  comments: readonly AssessmentComment[],
  filters: CommentFilters,
  now: number,
  { hasWord }: Pick<SearchIndex, 'hasWord'>,
  facts: FilteredFacts,
): AssessmentComment[] {
  const { categoryKey, tone, period, feedback, reviewerName, search, order } = filters;
  const words = searchWords(search);
  const matches = (comment: AssessmentComment): boolean =>
    (categoryKey === null || categoryKeyOf(comment) === categoryKey) &&
    (tone === null || facts.toneOf(comment.category) === tone) &&
    (reviewerName === null || (comment.reviewerName ?? '') === reviewerName) &&
    isInPeriod(comment.createdAt, period, now) &&
    (feedback === null || facts.matchesFeedback?.(comment, feedback) !== false) &&
    words.every((word) => hasWord(comment, word, facts));
  return comments.filter(matches).sort(byTime(order));
}
