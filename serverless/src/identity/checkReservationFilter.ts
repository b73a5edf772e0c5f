import type { TwilioReader } from '../createTwilioApi';
import { fetchSegments } from '../fetchSegments';
import { filterIgnored, Refusal } from '../Refusal';

/** A valid SID of no reservation. */
const NO_RESERVATION = `WR${'0'.repeat(32)}`;

/**
 * Asks Insights for the segments of a reservation that does not exist. If it has any, it ignores `ReservationId`, and
 * segments say nothing about whose reservation they belong to.
 * @throws Refusal 403 if Insights ignores the filter
 */
export async function checkReservationFilter(api: TwilioReader): Promise<void> {
  const { segments, hasMore } = await fetchSegments(api, ['ReservationId', NO_RESERVATION], 1).catch(
    noneIfRejected,
  );
  if (segments.length > 0 || hasMore) throw filterIgnored();
}

/** A server that rejects the SID has read the filter. */
function noneIfRejected(error: unknown) {
  if (error instanceof Refusal && error.status === 400) return { segments: [], hasMore: false };
  throw error;
}
