import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchInsightsRoles, canAddComments } from '../../../insights/endpoints/userRoles';
import { enabledUnlessRefused } from '../../../shared/data/query/queryRefusals';
import { useFeedbackServices } from '../../../shared/data/FeedbackServices';

const QUERY_KEY = ['userRoles'] as const;

/**
 * Whether the user's Insights roles allow adding comments. The roles are fetched once in a session. When they cannot be
 * fetched, the form is offered anyway, because the server decides in any case.
 */
export function useCanAddComments(isNeeded: boolean): boolean {
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const { data, error, fetchStatus } = useQuery<readonly string[]>({
    queryKey: QUERY_KEY,
    queryFn: ({ signal }) => fetchInsightsRoles(client, { signal }),
    staleTime: Infinity,
    cacheTime: Infinity,
    ...enabledUnlessRefused(queryClient, QUERY_KEY, isNeeded),
  });
  if (data) return canAddComments(data);
  return error !== null || fetchStatus === 'paused';
}
