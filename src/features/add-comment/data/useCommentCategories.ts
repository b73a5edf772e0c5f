import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchCommentTags, type CommentCategory } from '../../../insights/endpoints/commentTags';
import { InsightsError } from '../../../insights/http/InsightsError';
import type { CategoriesView, CommentDraft } from './AddCommentState';
import { enabledUnlessRefused } from '../../../shared/data/query/queryRefusals';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { draftCategory } from './draftToComment';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';

const QUERY_KEY = ['commentTags'] as const;
const STALE_AFTER_MS = 10 * 60_000;

/** The available categories and the one of `draft`. Fetched while `isNeeded`. */
export function useCommentCategories(
  draft: CommentDraft,
  isNeeded: boolean,
): { view: CategoriesView; retry: () => void } {
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const { data, error, errorUpdatedAt, fetchStatus, refetch } = useQuery<readonly CommentCategory[]>({
    queryKey: QUERY_KEY,
    queryFn: ({ signal }) => fetchCommentTags(client, { signal }),
    staleTime: STALE_AFTER_MS,
    ...enabledUnlessRefused(queryClient, QUERY_KEY, isNeeded),
  });
  const retry = (): void => void refetch();
  if (data) {
    const selectedId = draftCategory(draft, data)?.id ?? null;
    return { view: { kind: 'loaded', categories: data, selectedId }, retry };
  }
  if (fetchStatus === 'fetching') return { view: { kind: 'loading' }, retry };
  // Without a network, the query is paused. The form shows that as a failure.
  const failure = error ?? new InsightsError('network', 'commentTags.fetch');
  return { view: { kind: 'failed', error: toInsightsError(failure), failedAt: errorUpdatedAt }, retry };
}
