import { SEGMENTS_PATH } from '../../world/insightsPaths';
import type { InsightsEndpoint } from './endpoint';
import { filtersOf, pageOf } from './paging';
import { listParameter, textParameter } from './parameters';

const RESERVATION_SID = /^WR[0-9a-fA-F]{32}$/;

/**
 * Segments by id, by one or several reservations (`ReservationId` repeated), by both (both must match), or
 * all. Source: Twilio's OpenAPI for flex v1, ListInsightsSegments.
 */
export const segments: InsightsEndpoint = {
  name: 'segments',
  method: 'GET',
  path: SEGMENTS_PATH,
  handle({ parameters, records, pageTokens }) {
    const segmentId = textParameter(parameters, 'SegmentId');
    const reservationSids = listParameter(parameters, 'ReservationId', RESERVATION_SID);
    const filters = filtersOf({ SegmentId: segmentId, ReservationId: reservationSids });
    const matching = records.segmentsMatching({ segmentId, reservationSids });
    const page = pageOf({ key: 'segments', path: SEGMENTS_PATH, filters }, matching, parameters, pageTokens);
    return { segments: page.records, meta: page.meta };
  },
};
