import type { InsightsClient } from './InsightsClient';
import { InsightsError } from './InsightsError';
import { isRecord, readLine } from './readField';

const OPERATION = 'userRoles.fetch';

/**
 * The signed-in user's Insights roles, such as `wfo.full_access`.
 * Source: Twilio's OpenAPI for flex v1, FetchInsightsUserRoles.
 * @throws InsightsError
 */
export async function fetchUserRoles(client: InsightsClient, signal?: AbortSignal): Promise<string[]> {
  const url = new URL('UserRoles', client.baseUrl).href;
  const body = await client.get({ operation: OPERATION, url, signal });
  if (!isRecord(body) || !Array.isArray(body.roles)) {
    throw new InsightsError('unreadable', OPERATION, { status: 200 });
  }
  return body.roles.map(readLine).filter((role): role is string => role !== null);
}
