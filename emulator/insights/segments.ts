import { SEGMENTS_PATH } from '../world/insightsWire';
import type { InsightsEndpoint } from './endpoint';
import { pageOf, type ListQuestion } from './paging';
import { listParameter, textParameter } from './parameters';

const RESERVATION_SID = /^WR[0-9a-fA-F]{32}$/;

/**
 * Segments by id, by one or several reservations (`ReservationId` repeated), by both (both must hold) or all.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsSegments.
 */
export const segments: InsightsEndpoint = {
  name: 'segments',
  path: SEGMENTS_PATH,
  answer({ query, records, pageTokens }) {
    const segmentId = textParameter(query, 'SegmentId');
    const reservationSids = listParameter(query, 'ReservationId', RESERVATION_SID);
    const filters: [string, string][] = (reservationSids ?? []).map((sid) => ['ReservationId', sid]);
    if (segmentId !== undefined) filters.unshift(['SegmentId', segmentId]);
    const question: ListQuestion = { key: 'segments', path: SEGMENTS_PATH, filters };
    const page = pageOf(
      question,
      records.segmentsMatching({ segmentId, reservationSids }),
      query,
      pageTokens,
    );
    return { segments: page.records, meta: page.meta };
  },
};
