import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchInsightsRoles, canAddComments } from '../../../insights/endpoints/userRoles';
import { enabledUnlessRefused } from '../../../shared/data/query/queryRefusals';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';

const QUERY_KEY = ['userRoles'] as const;

/**
 * Whether to offer a form for comments, by the user's Insights roles, asked once in a session. Where they cannot be
 * read the answer is yes: the server decides in any case.
 */
export function useCanAddComments(isWanted: boolean): boolean {
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const { data, error, fetchStatus } = useQuery<readonly string[]>({
    queryKey: QUERY_KEY,
    queryFn: ({ signal }) => fetchInsightsRoles(client, { signal }),
    staleTime: Infinity,
    cacheTime: Infinity,
    ...enabledUnlessRefused(queryClient, QUERY_KEY, isWanted),
  });
  if (data) return canAddComments(data);
  return error !== null || fetchStatus === 'paused';
}
