import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError, isNotFound } from '../http/InsightsError';
import { isSameId } from '../parse/canonicalId';
import { isId } from '../parse/parseField';
import { firstPageUrl } from './listUrl';
import {
  fetchSegmentsPage,
  SEGMENTS_OPERATION,
  SEGMENTS_PATH,
  type Segment,
  type SegmentOptions,
} from './segments';

/**
 * Fetches one segment. Null when Insights does not have it: the response is "not found", or has no record with this id.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsSegments.
 * @throws InsightsError; `rejected` without a request when `segmentId` is invalid
 */
export async function fetchSegment(
  client: InsightsClient,
  segmentId: string,
  options: SegmentOptions,
): Promise<Segment | null> {
  if (!isId(segmentId)) throw new InsightsError('rejected', SEGMENTS_OPERATION);
  const firstUrl = firstPageUrl(client.baseUrl, SEGMENTS_PATH, [['SegmentId', segmentId]]);
  try {
    const { segments } = await fetchSegmentsPage(client, firstUrl, null, options);
    return segments.find((segment) => isSameId(segment.segmentId, segmentId)) ?? null;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
