import type { QueryObserverOptions } from '@tanstack/react-query';
import { fetchCommentTags, type CommentCategory } from '../../../../insights/endpoints/commentTags';
import { fetchInsightsRoles } from '../../../../insights/endpoints/userRoles';
import { CATEGORIES_FRESHNESS, ROLES_FRESHNESS } from '../queryFreshness';
import { enabledUnlessRefused } from '../queryRefusals';
import type { QueryContext } from './QueryContext';

/** The categories of comments. */
export function categoriesQuery(
  context: QueryContext,
  isNeeded: boolean,
): QueryObserverOptions<readonly CommentCategory[]> {
  const queryKey = ['commentTags'] as const;
  return {
    queryKey,
    queryFn: ({ signal }) => fetchCommentTags(context.client, { signal }),
    ...enabledUnlessRefused(context.queryClient, queryKey, isNeeded),
    ...CATEGORIES_FRESHNESS,
  };
}

/** The user's roles in Insights. */
export function rolesQuery(
  context: QueryContext,
  isNeeded: boolean,
): QueryObserverOptions<readonly string[]> {
  const queryKey = ['userRoles'] as const;
  return {
    queryKey,
    queryFn: ({ signal }) => fetchInsightsRoles(context.client, { signal }),
    ...enabledUnlessRefused(context.queryClient, queryKey, isNeeded),
    ...ROLES_FRESHNESS,
  };
}
