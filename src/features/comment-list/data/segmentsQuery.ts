import type { QueryFunctionContext } from '@tanstack/react-query';
import type { Segment } from '../../../insights/endpoints/segments';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import type { SelectedReservation } from '../../../shared/data/selection';
import { fetchReservationSegments } from '../../agent-identity/data/fetchReservationSegments';

const FOUND_STALE_AFTER_MS = 10 * 60_000;
const NOT_FOUND_STALE_AFTER_MS = 2 * 60_000;
/** A live conversation usually has no segment, so its segments are fetched once and then rarely. */
const LIVE_STALE_AFTER_MS = 15 * 60_000;
const MAX_REFETCH_INTERVAL_MS = 15 * 60_000;

export type OnSegments = (segments: readonly Segment[]) => void;

/** The options of the query for the segments of a reservation. `onSegments` is called with each response. */
export function segmentsQueryOptions(
  { client }: FeedbackServices,
  reservationSid: string,
  onSegments: OnSegments,
) {
  return {
    queryKey: ['segments', reservationSid] as const,
    async queryFn({ signal }: QueryFunctionContext): Promise<Segment[]> {
      const segments = await fetchReservationSegments(client, [reservationSid], signal);
      onSegments(segments);
      return segments;
    },
  };
}

export function segmentsStaleTimeMs(phase: SelectedReservation['phase'], known: readonly Segment[]): number {
  if (known.length > 0) return FOUND_STALE_AFTER_MS;
  return phase === 'live' ? LIVE_STALE_AFTER_MS : NOT_FOUND_STALE_AFTER_MS;
}

/** The interval grows with each response without segments. */
export function segmentsRefetchIntervalMs(responseCount: number): number {
  return Math.min(NOT_FOUND_STALE_AFTER_MS * 2 ** (responseCount - 1), MAX_REFETCH_INTERVAL_MS);
}
