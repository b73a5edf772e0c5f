import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { periodStart, type CommentFilters } from './CommentFilters';
import { categoryKeyOf } from './filterOptions';
import { normalizeForSearch, type SearchIndex } from './searchIndex';

/** Longer than anything that a user types to find a comment. Normalizing a very long text takes time. */
const MAX_SEARCH_CHARACTERS = 200;

/**
 * The clock of this computer can be behind, so dates after now count as recent. TLS connections fail when it is years
 * behind, so a date that is even later is wrong.
 */
const MAX_AHEAD_MS = 365 * 24 * 60 * 60 * 1000;

const isBetween = (time: number | null, from: number, to: number): boolean =>
  time !== null && time >= from && time <= to;

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
 * belong to no period. Every word of the search has to occur in the text; case and accents do not matter.
 * @param now milliseconds since 1970, the end of the period
 * @param textOf the normalized text of a comment
 */
export function filterComments(
  comments: readonly AssessmentComment[],
  filters: CommentFilters,
  now: number,
  textOf: SearchIndex['textOf'],
): AssessmentComment[] {
  const { categoryKey, period, reviewerName, search, order } = filters;
  const words = normalizeForSearch(search.slice(0, MAX_SEARCH_CHARACTERS)).split(/\s+/u).filter(Boolean);
  const from = periodStart(period, now);
  const matches = (comment: AssessmentComment): boolean =>
    (categoryKey === null || categoryKeyOf(comment) === categoryKey) &&
    (reviewerName === null || (comment.reviewerName ?? '') === reviewerName) &&
    (from === null || isBetween(comment.createdAt, from, now + MAX_AHEAD_MS)) &&
    words.every((word) => textOf(comment).includes(word));
  return comments.filter(matches).sort(byTime(order));
}
