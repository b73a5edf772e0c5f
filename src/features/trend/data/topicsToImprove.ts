import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { isInPeriod, isWronglyAhead, type Period } from '../../filters/data/CommentFilters';
import { categoryCounts, type FilterOption } from '../../filters/data/filterOptions';
import type { ToneOf } from '../../tones/data/Tones';

/** The categories in which there is something to improve. */
export interface TopicsToImprove {
  /** What the counts are of: the last 90 days, or all loaded comments when there is nothing to improve in those. */
  period: Extract<Period, 'last90Days' | 'all'>;
  /** The most frequent first. A key is that of the filter by category. */
  topics: readonly FilterOption[];
  /** Comments on something to improve without a date. They are counted only in the period `all`. */
  undatedCount: number;
  /** Comments on something to improve with such a date. The same applies to them. */
  laterCount: number;
}

/**
 * Counts the comments in categories with the tone `improve` or `mustFix`. Pure.
 * @param now milliseconds since 1970
 */
export function topicsToImprove(
  comments: readonly AssessmentComment[],
  toneOf: ToneOf,
  now: number,
): TopicsToImprove {
  const toImprove = comments.filter(({ category }) => {
    const tone = toneOf(category);
    return tone === 'improve' || tone === 'mustFix';
  });
  const recent = toImprove.filter(({ createdAt }) => isInPeriod(createdAt, 'last90Days', now));
  if (recent.length === 0) {
    return { period: 'all', topics: categoryCounts(toImprove), undatedCount: 0, laterCount: 0 };
  }
  return {
    period: 'last90Days',
    topics: categoryCounts(recent),
    undatedCount: toImprove.filter(({ createdAt }) => createdAt === null).length,
    laterCount: toImprove.filter(({ createdAt }) => createdAt !== null && isWronglyAhead(createdAt, now))
      .length,
  };
}
