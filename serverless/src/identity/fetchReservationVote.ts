import { canonicalId } from '../../../src/insights/parse/canonicalId';
import { isRecord, parseId } from '../../../src/insights/parse/parseField';
import type { TwilioReader } from '../createTwilioApi';
import { fetchSegments } from '../fetchSegments';
import { readAgentId } from '../filterPage';

/**
 * A task is about one segment in Insights (Twilio's documentation), and a transfer gives the other agent another
 * reservation. So a reservation has a few segments of one agent. A page with more than this does not come from one
 * reservation.
 */
const MOST_SEGMENTS = 5;

/** What the segments of one reservation say. */
export interface ReservationVote {
  /** The one agent that all segments name, or null if there are none, too many or several agents. */
  agentId: string | null;
  /** In their form for comparisons. A segment belongs to one reservation only. */
  segmentIds: string[];
}

/** Fetches the segments of one reservation, because a segment does not say which reservation it belongs to. */
export async function fetchReservationVote(
  api: TwilioReader,
  reservationSid: string,
): Promise<ReservationVote> {
  const { segments, hasMore } = await fetchSegments(
    api,
    ['ReservationId', reservationSid],
    MOST_SEGMENTS + 1,
  );
  const segmentIds = segments.flatMap((segment) => {
    const id = isRecord(segment) ? parseId(segment.segment_id) : null;
    return id === null ? [] : [canonicalId(id)];
  });
  const agentIds = segments.flatMap((segment) => readAgentId(segment) ?? []);
  const isReadable = !hasMore && segments.length <= MOST_SEGMENTS && segmentIds.length === segments.length;
  const isOneAgent = new Set(agentIds.map(canonicalId)).size === 1;
  return { agentId: isReadable && isOneAgent ? (agentIds[0] ?? null) : null, segmentIds };
}
