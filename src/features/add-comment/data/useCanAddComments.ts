import { useQuery } from '@tanstack/react-query';
import { canAddComments } from '../../../insights/endpoints/userRoles';
import { rolesQuery } from '../../../shared/data/query/options/accountQueries';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';

/**
 * Whether the user's Insights roles allow adding comments. The roles are fetched once in a session. When they cannot be
 * fetched, the form is offered anyway, because the server decides in any case.
 */
export function useCanAddComments(isNeeded: boolean): boolean {
  const { data, error } = useQuery(rolesQuery(useQueryContext(), isNeeded));
  if (data) return canAddComments(data);
  return error !== null;
}
