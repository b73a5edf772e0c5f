import { InsightsError, isNotFound } from '../http/InsightsError';
import type { InsightsClient } from '../http/InsightsClient';
import { canonicalId } from '../parse/canonicalId';
import { fetchSegments, type Segment, type SegmentsQuery } from './segments';

/**
 * Fetches the segments of reservations; none while Insights has not processed their conversations.
 * @throws InsightsError `unreadable` when there are segments but none of them is readable
 */
export async function fetchReservationSegments(
  client: InsightsClient,
  query: SegmentsQuery,
): Promise<Segment[]> {
  try {
    const { segments, unreadableCount } = await fetchSegments(client, query);
    if (segments.length === 0 && unreadableCount > 0) throw new InsightsError('unreadable', 'segments.list');
    return segments;
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}

/**
 * The one agent that all segments name, or null. Segments without an agent do not count. If two agents are named, the
 * IDs may not be this worker's.
 */
export function commonAgentId(segments: readonly Segment[]): string | null {
  const agentIds = segments.flatMap(({ agentId }) => (agentId === null ? [] : [agentId]));
  const isOne = new Set(agentIds.map(canonicalId)).size === 1;
  return isOne ? (agentIds[0] ?? null) : null;
}
