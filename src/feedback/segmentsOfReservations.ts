import { InsightsError } from '../insights/InsightsError';
import type { InsightsClient } from '../insights/InsightsClient';
import { fetchSegments, type Segment } from '../insights/segments';

/**
 * The segments of reservations; none while Insights has not processed their conversations, which it may also
 * say with "not found".
 */
export async function segmentsOfReservations(
  client: InsightsClient,
  reservationSids: readonly [string, ...string[]],
  signal?: AbortSignal,
): Promise<Segment[]> {
  try {
    return (await fetchSegments(client, { reservationSids, signal })).segments;
  } catch (error) {
    if (error instanceof InsightsError && error.kind === 'notFound') return [];
    throw error;
  }
}
