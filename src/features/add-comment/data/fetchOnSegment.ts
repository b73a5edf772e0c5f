import type { NewComment } from '../../../insights/endpoints/createComment';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { listEnd, nextCursors, type CommentBatch } from '../../../shared/data/query/commentBatch';
import { fetchBatch, MAX_PAGE_SIZE } from '../../../shared/data/query/fetchBatch';
import { collectComments } from '../../comment-list/data/collectComments';
import { toBefore } from './commentCache';
import type { CommentsBefore } from './savedCopies';

/** Without our own limit: a list that the limit has cut off is not complete. */
const NO_LIMIT = { maxComments: Infinity };

/**
 * Fetches what is on a segment before a comment is added to it. A form in the comments on an agent has no list of the
 * segment alone, and a comment with an unknown outcome can only be told from earlier ones with such a list.
 * @returns null when it is not known; never rejects
 */
export async function fetchBefore(
  { client, fetchSettings }: { client: InsightsClient; fetchSettings: FetchSettings },
  { segmentId }: NewComment,
): Promise<CommentsBefore | null> {
  try {
    const batch = await fetchAll(client, segmentId, fetchSettings);
    const isComplete = !nextCursors([batch], NO_LIMIT) && listEnd([batch], NO_LIMIT) === 'complete';
    return isComplete ? toBefore(collectComments([batch], { kind: 'anyAgent' }).comments) : null;
  } catch {
    return null;
  }
}

/**
 * Fetches the comments on the segment of a comment that may have been saved.
 * @throws InsightsError
 */
export async function fetchOnSegment(
  { client, fetchSettings }: { client: InsightsClient; fetchSettings: FetchSettings },
  { segmentId }: NewComment,
): Promise<readonly AssessmentComment[]> {
  const batch = await fetchAll(client, segmentId, fetchSettings);
  return collectComments([batch], { kind: 'anyAgent' }).comments;
}

function fetchAll(
  client: InsightsClient,
  segmentId: string,
  fetchSettings: FetchSettings,
): Promise<CommentBatch> {
  // The limit for lists on screen does not apply to this search.
  const options = { ...fetchSettings, pageSize: MAX_PAGE_SIZE, maxComments: MAX_PAGE_SIZE };
  return fetchBatch(client, [{ filter: { segmentId }, pageUrl: null }], options);
}
