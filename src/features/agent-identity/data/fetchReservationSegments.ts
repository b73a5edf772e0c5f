import { InsightsError } from '../../../insights/http/InsightsError';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { fetchSegments, type Segment } from '../../../insights/endpoints/segments';

/** Twilio's code for "not found". A 404 without it comes from an account or an address without Insights. */
const NOT_FOUND_CODE = 20404;

/** Whether an error says that Insights does not have the requested data yet. */
export function isNotFound(error: unknown): boolean {
  return error instanceof InsightsError && error.kind === 'notFound' && error.code === NOT_FOUND_CODE;
}

/**
 * Fetches the segments of reservations; none while Insights has not processed their conversations.
 * @throws InsightsError `unreadable` when there are segments but none of them is readable
 */
export async function fetchReservationSegments(
  client: InsightsClient,
  reservationSids: readonly [string, ...string[]],
  signal?: AbortSignal,
): Promise<Segment[]> {
  try {
    const { segments, unreadableCount } = await fetchSegments(client, { reservationSids, signal });
    if (segments.length === 0 && unreadableCount > 0) throw new InsightsError('unreadable', 'segments.list');
    return segments;
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}
