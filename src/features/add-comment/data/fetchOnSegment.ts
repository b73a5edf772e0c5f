import type { NewComment } from '../../../insights/endpoints/createComment';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { fetchBatch, MAX_PAGE_SIZE } from '../../../shared/data/query/fetchBatch';
import { collectComments } from '../../comment-list/data/collectComments';

/**
 * Fetches the comments on the segment of a comment that may have been saved.
 * @throws InsightsError
 */
export async function fetchOnSegment(
  { client, fetchSettings }: { client: InsightsClient; fetchSettings: FetchSettings },
  { segmentId }: NewComment,
): Promise<readonly AssessmentComment[]> {
  // The limit for lists on screen does not apply to this search.
  const options = { ...fetchSettings, pageSize: MAX_PAGE_SIZE, maxComments: MAX_PAGE_SIZE };
  const batch = await fetchBatch(client, [{ filter: { segmentId }, pageUrl: null }], options);
  return collectComments([batch], { kind: 'anyAgent' }).comments;
}
