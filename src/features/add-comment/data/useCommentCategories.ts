import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchCommentTags, type CommentCategory } from '../../../insights/endpoints/commentTags';
import { InsightsError } from '../../../insights/http/InsightsError';
import type { CategoriesView, CommentDraft } from './AddCommentState';
import { enabledUnlessRefused } from '../../../shared/data/query/queryRefusals';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { draftCategory } from './drafts';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';

const QUERY_KEY = ['commentTags'] as const;
const STALE_AFTER_MS = 10 * 60_000;

/** The categories `draft` can be given, and the one it has; asked for while `isRequested`. */
export function useCommentCategories(
  draft: CommentDraft,
  isWanted: boolean,
): { view: CategoriesView; retry: () => void } {
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const { data, error, errorUpdatedAt, fetchStatus, refetch } = useQuery<readonly CommentCategory[]>({
    queryKey: QUERY_KEY,
    queryFn: ({ signal }) => fetchCommentTags(client, { signal }),
    staleTime: STALE_AFTER_MS,
    ...enabledUnlessRefused(queryClient, QUERY_KEY, isWanted),
  });
  const retry = (): void => void refetch();
  if (data) {
    const selectedId = draftCategory(draft, data)?.id ?? null;
    return { view: { kind: 'loaded', categories: data, selectedId: selectedId }, retry };
  }
  if (fetchStatus === 'fetching') return { view: { kind: 'loading' }, retry };
  // Without a network the question waits; who looks at the form should know.
  const reason = error ?? new InsightsError('network', 'commentTags.fetch');
  return { view: { kind: 'failed', error: toInsightsError(reason), failedAt: errorUpdatedAt }, retry };
}
