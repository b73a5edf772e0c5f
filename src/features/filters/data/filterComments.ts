import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { normalizeForSearch, type SearchIndex } from './searchIndex';
import type { FilterOption } from './FilteredComments';

/** How far back comments are shown, counted in days up to now. */
export type Period = 'all' | 'last7Days' | 'last30Days' | 'last90Days' | 'last365Days';

/** What somebody looks for in a list of comments. */
export interface CommentFilters {
  /** A key of `filterOptions`; null is every category. */
  categoryKey: string | null;
  period: Period;
  /** A key of `filterOptions`; null is every reviewer, `''` those whose name is not known. */
  reviewerName: string | null;
  /** Part of the text, in any case; `''` is every text. */
  search: string;
  order: 'newest' | 'oldest';
}

export const NO_FILTERS: CommentFilters = {
  categoryKey: null,
  period: 'all',
  reviewerName: null,
  search: '',
  order: 'newest',
};

const DAY_MS = 24 * 60 * 60 * 1000;

const PERIOD_DAYS: Record<Exclude<Period, 'all'>, number> = {
  last7Days: 7,
  last30Days: 30,
  last90Days: 90,
  last365Days: 365,
};

/** What a comment without a category counts under; no key of a category looks like it. */
export const NO_CATEGORY_KEY = 'none';

/** The same for all comments of one category. One without a name looks like none, so it counts as none. */
export function categoryKeyOf({ category }: AssessmentComment): string {
  if (!category || category.name === null) return NO_CATEGORY_KEY;
  return category.id === null ? `name:${category.name}` : `id:${category.id}`;
}

/** Whether anything is left out; the order alone leaves out nothing. */
export function isFiltering({ categoryKey, period, reviewerName, search }: CommentFilters): boolean {
  return categoryKey !== null || period !== 'all' || reviewerName !== null || search.trim() !== '';
}

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
 * The comments that match all filters, in the order asked for; comments without a date come last in either order and
 * belong to no period. Every word of the search has to occur in the text, in any case, with or without accents.
 * @param now milliseconds since 1970, where the period ends
 * @param draftText the text of a comment as it is searched
 */
export function filterComments(
  comments: readonly AssessmentComment[],
  filters: CommentFilters,
  now: number,
  textOf: SearchIndex['textOf'],
): AssessmentComment[] {
  const { categoryKey, period, reviewerName, search, order } = filters;
  const words = normalizeForSearch(search).split(/\s+/u).filter(Boolean);
  const from = period === 'all' ? null : now - PERIOD_DAYS[period] * DAY_MS;
  const matches = (comment: AssessmentComment): boolean =>
    (categoryKey === null || categoryKeyOf(comment) === categoryKey) &&
    (reviewerName === null || (comment.reviewerName ?? '') === reviewerName) &&
    (from === null || (comment.createdAt !== null && comment.createdAt >= from)) &&
    words.every((word) => textOf(comment).includes(word));
  return comments.filter(matches).sort(byTime(order));
}

interface Named {
  key: string;
  name: string | null;
}

function counted(values: readonly Named[]): FilterOption[] {
  const choices = new Map<string, FilterOption>();
  for (const { key, name } of values) {
    const known = choices.get(key);
    if (known) known.count += 1;
    else choices.set(key, { key, name, count: 1 });
  }
  return [...choices.values()].sort((a, b) => b.count - a.count);
}

/** The categories and the reviewers of comments, the most frequent first. */
export function filterOptions(comments: readonly AssessmentComment[]): {
  categories: FilterOption[];
  reviewers: FilterOption[];
} {
  return {
    categories: counted(
      comments.map((comment) => ({ key: categoryKeyOf(comment), name: comment.category?.name ?? null })),
    ),
    reviewers: counted(comments.map(({ reviewerName }) => ({ key: reviewerName ?? '', name: reviewerName }))),
  };
}
