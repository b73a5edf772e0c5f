import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';

/** A value that a list can be filtered by, and the number of loaded comments that have it. */
export interface FilterOption {
  /** The value of `CommentFilters.categoryKey` or `.reviewerName`. */
  key: string;
  /** Null stands for comments without a category or reviewer. */
  name: string | null;
  count: number;
}

/** The key of comments without a category. It looks like no category's key. */
export const NO_CATEGORY_KEY = 'none';

/** The same key for all comments of one category. A category without a name looks like none, so it counts as none. */
export function categoryKeyOf({ category }: AssessmentComment): string {
  if (!category || category.name === null) return NO_CATEGORY_KEY;
  return category.id === null ? `name:${category.name}` : `id:${category.id}`;
}

/** The categories and the reviewers of comments, the most frequent first. */
export function filterOptions(comments: readonly AssessmentComment[]): {
  categories: FilterOption[];
  reviewers: FilterOption[];
} {
  return {
    categories: countByKey(
      comments.map((comment) => ({ key: categoryKeyOf(comment), name: comment.category?.name ?? null })),
    ),
    reviewers: countByKey(
      comments.map(({ reviewerName }) => ({ key: reviewerName ?? '', name: reviewerName })),
    ),
  };
}

function countByKey(values: readonly Omit<FilterOption, 'count'>[]): FilterOption[] {
  const options = new Map<string, FilterOption>();
  for (const { key, name } of values) {
    const option = options.get(key);
    if (option) option.count += 1;
    else options.set(key, { key, name, count: 1 });
  }
  return [...options.values()].sort((a, b) => b.count - a.count);
}
