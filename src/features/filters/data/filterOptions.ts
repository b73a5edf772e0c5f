import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { TONES, type Tone, type ToneOf } from '../../tones/data/Tones';

/** A value that a list can be filtered by, and the number of loaded comments that have it. */
export interface FilterOption {
  /** The value of `CommentFilters.categoryKey` or `.reviewerName`. */
  key: string;
  /** Null stands for comments without a category or reviewer. */
  name: string | null;
  count: number;
}

/** A tone that a list can be filtered by, and the number of loaded comments that have it. */
export interface ToneOption {
  tone: Tone;
  count: number;
}

/** The key of comments without a category. It looks like no category's key. */
const NO_CATEGORY_KEY = 'none';

/** The same key for all comments of one category. A category without a name looks like none, so it counts as none. */
export function categoryKeyOf({ category }: Pick<AssessmentComment, 'category'>): string {
  if (!category || category.name === null) return NO_CATEGORY_KEY;
  return category.id === null ? `name:${category.name}` : `id:${category.id}`;
}

/** What a list can be filtered by. */
export interface FilterOptions {
  categories: readonly FilterOption[];
  reviewers: readonly FilterOption[];
  tones: readonly ToneOption[];
}

/** The categories and the reviewers of comments, the most frequent first, and their tones. */
export function filterOptions(comments: readonly AssessmentComment[], toneOf: ToneOf): FilterOptions {
  return {
    categories: categoryCounts(comments),
    reviewers: countByKey(
      comments,
      ({ reviewerName }) => reviewerName ?? '',
      ({ reviewerName }) => reviewerName,
    ),
    tones: toneCounts(comments, toneOf),
  };
}

/** The categories of comments, the most frequent first. A renamed category has the name of its first comment. */
export function categoryCounts(comments: readonly AssessmentComment[]): FilterOption[] {
  return countByKey(comments, categoryKeyOf, ({ category }) => category?.name ?? null);
}

/** The tones of comments, in the order of `TONES`. A tone that no comment has is not among them. */
function toneCounts(comments: readonly AssessmentComment[], toneOf: ToneOf): ToneOption[] {
  const counts = new Map<Tone | null, number>();
  for (const { category } of comments) {
    const tone = toneOf(category);
    counts.set(tone, (counts.get(tone) ?? 0) + 1);
  }
  return TONES.flatMap((tone) => {
    const count = counts.get(tone);
    return count === undefined ? [] : [{ tone, count }];
  });
}

function countByKey(
  comments: readonly AssessmentComment[],
  keyOf: (comment: AssessmentComment) => string,
  nameOf: (comment: AssessmentComment) => string | null,
): FilterOption[] {
  const options = new Map<string, FilterOption>();
  for (const comment of comments) {
    const key = keyOf(comment);
    const option = options.get(key);
    if (option) option.count += 1;
    else options.set(key, { key, name: nameOf(comment), count: 1 });
  }
  return [...options.values()].sort((a, b) => b.count - a.count);
}
