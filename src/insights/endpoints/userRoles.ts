import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { isRecord } from '../parse/parseField';

const OPERATION = 'userRoles.fetch';
const PATH = 'UserRoles';

/** Source: Twilio's table of the Flex Insights user roles. */
const VIEW_ONLY_ROLES: readonly string[] = ['wfo.data_analyst', 'wfo.dashboard_viewer', 'wfo.data_auditor'];

/**
 * Fetches the Insights roles of the token's user, such as `wfo.full_access`.
 * Source: Twilio's OpenAPI for flex v1, FetchInsightsUserRoles.
 * @throws InsightsError
 */
export async function fetchInsightsRoles(
  client: InsightsClient,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<string[]> {
  const url = new URL(PATH, client.baseUrl).href;
  const body = await client.get({ operation: OPERATION, url, signal });
  const roles: unknown = isRecord(body) ? body.roles : null;
  if (!Array.isArray(roles)) throw new InsightsError('unreadable', OPERATION, { status: 200 });
  return roles.filter((role): role is string => typeof role === 'string');
}

/**
 * Whether to offer a user with these Insights roles the form for a new comment. It is false when all roles are known to
 * be view-only. With unknown roles, or none at all, the form is offered; the server decides in any case.
 */
export function canAddComments(roles: readonly string[]): boolean {
  return roles.length === 0 || roles.some((role) => !VIEW_ONLY_ROLES.includes(role));
}
