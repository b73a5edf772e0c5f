import { INSIGHTS_BASE_URL } from '../../src/insights/http/InsightsClient';
import { firstPageUrl } from '../../src/insights/endpoints/listUrl';
import { isRecord } from '../../src/insights/parse/parseField';
import type { TwilioReader } from './createTwilioApi';
import { recordsOf } from './filterPage';
import type { Entry } from './parameters';
import { segmentsRequest } from './parseRequest';
import { Refusal } from './Refusal';

/** A 404 without this code comes from an account without Insights. */
const NOT_FOUND_CODE = 20404;

/** The first page of a list of segments. */
export interface SegmentsPage {
  /** The records, not parsed. */
  segments: unknown[];
  hasMore: boolean;
}

/** Fetches the first page of the segments that a filter selects. It is empty if Insights has none. @throws Refusal */
export async function fetchSegments(
  api: TwilioReader,
  filter: Entry,
  pageSize: number,
): Promise<SegmentsPage> {
  const request = segmentsRequest([filter], [['PageSize', String(pageSize)]]);
  try {
    const { path, paging } = request;
    const body = await api.get(firstPageUrl(INSIGHTS_BASE_URL, path, [...request.filter, ...paging]));
    const next = isRecord(body.meta) ? body.meta.next_page_url : null;
    return { segments: recordsOf(body, request), hasMore: typeof next === 'string' && next !== '' };
  } catch (error) {
    if (error instanceof Refusal && error.status === 404 && error.code === NOT_FOUND_CODE) {
      return { segments: [], hasMore: false };
    }
    throw error;
  }
}
