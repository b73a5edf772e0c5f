import { useQuery } from '@tanstack/react-query';
import { InsightsError } from '../../../insights/http/InsightsError';
import { categoriesQuery } from '../../../shared/data/query/options/accountQueries';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { CategoriesView, CommentDraft } from './AddCommentState';
import { draftCategory } from './draftToComment';

/** The available categories and the one of `draft`. Fetched while `isNeeded`. */
export function useCommentCategories(
  draft: CommentDraft,
  isNeeded: boolean,
): { view: CategoriesView; retry: () => void } {
  const context = useQueryContext();
  const query = useQuery(categoriesQuery(context, isNeeded));
  const { data, error, errorUpdatedAt, fetchStatus, refetch } = query;
  const retry = (): void => void refetch();
  if (data) {
    const selectedId = draftCategory(draft, { ...context, categories: data })?.id ?? null;
    return { view: { kind: 'loaded', categories: data, selectedId }, retry };
  }
  if (fetchStatus === 'fetching' || !isNeeded) return { view: { kind: 'loading' }, retry };
  // A query that was cancelled before its first response has no error. The form shows that as a failure.
  const failure = error ?? new InsightsError('network', 'commentTags.fetch');
  return { view: { kind: 'failed', error: toInsightsError(failure), failedAt: errorUpdatedAt }, retry };
}
