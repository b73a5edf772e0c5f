import { InsightsError } from '../../../insights/http/InsightsError';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { fetchSegments, type Segment } from '../../../insights/endpoints/segments';

/** Twilio's code for "nothing there"; a 404 without it comes from an account or an address without Insights. */
const NOT_FOUND_CODE = 20404;

/** Whether an error says that Insights has nothing on what was asked, yet. */
export function isNotFound(error: unknown): boolean {
  return error instanceof InsightsError && error.kind === 'notFound' && error.code === NOT_FOUND_CODE;
}

/**
 * The segments of reservations; none while Insights has not processed their conversations.
 * @throws InsightsError `unreadable` when there are segments and not one can be read
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
