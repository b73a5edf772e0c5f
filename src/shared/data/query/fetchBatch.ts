import { fetchCommentsPage, type CommentsPage } from '../../../insights/endpoints/comments';
import { nextPage } from '../../../insights/endpoints/paging';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { InsightsError, isNotFound } from '../../../insights/http/InsightsError';
import type { FetchSettings } from '../FetchSettings';
import {
  pagingLimits,
  type CommentBatch,
  type CommentsLimit,
  type PageCursor,
  type PageSequence,
} from './commentBatch';

/** The largest page that the API returns. */
export const MAX_PAGE_SIZE = 1_000;

export interface BatchOptions extends CommentsLimit {
  /** Records per request, 1 to 1000. */
  pageSize: number;
  includeReviewerEmail: FetchSettings['includeReviewerEmail'];
}

/**
 * Records per request when all comments are loaded: as many as the API returns, but so that the last page ends at
 * `maxComments`.
 */
export function largePageSize({ maxComments }: CommentsLimit): number {
  const requests = Math.ceil(maxComments / MAX_PAGE_SIZE);
  return Math.ceil(maxComments / requests);
}

/** Fetches a page. "Not found" for the first page of a segment means that it has no comments yet: null. */
async function fetchPage(
  client: InsightsClient,
  { filter, pageUrl }: PageCursor,
  { pageSize, includeReviewerEmail }: BatchOptions,
  signal?: AbortSignal,
): Promise<CommentsPage | null> {
  try {
    return await fetchCommentsPage(client, { filter, pageSize, pageUrl, includeReviewerEmail, signal });
  } catch (error) {
    const isFirstOfSegment = filter.segmentId !== undefined && pageUrl === null;
    if (isFirstOfSegment && isNotFound(error)) return null;
    throw error;
  }
}

/**
 * Continues from one cursor. An empty page can still name a next page, so empty pages are skipped. A server may also
 * return smaller pages than requested, so a large batch continues until it has as many comments as requested.
 */
async function fetchSequence(
  client: InsightsClient,
  cursor: PageCursor,
  options: BatchOptions,
  signal?: AbortSignal,
): Promise<PageSequence> {
  const minComments = options.pageSize === largePageSize(options) ? options.pageSize : 1;
  const pages: CommentsPage[] = [];
  let pageUrl = cursor.pageUrl;
  for (;;) {
    const page = await fetchPage(client, { ...cursor, pageUrl }, options, signal);
    if (!page) return { filter: cursor.filter, pages };
    pages.push(page);
    const next = nextPage(pages, pagingLimits(options));
    const count = pages.reduce((sum, { comments }) => sum + comments.length, 0);
    if (count >= minComments || next.kind === 'end') return { filter: cursor.filter, pages };
    pageUrl = next.pageUrl;
  }
}

/**
 * Fetches one batch from every cursor. When a first page fails, the comments of the other cursors are still returned.
 * When a later page fails, the whole batch fails, so that the page is fetched again. A rejected token also fails the
 * batch, because it concerns all cursors.
 * @throws InsightsError, or the signal's reason
 */
export async function fetchBatch(
  client: InsightsClient,
  cursors: readonly PageCursor[],
  options: BatchOptions,
  signal?: AbortSignal,
): Promise<CommentBatch> {
  const results = await Promise.allSettled(
    cursors.map((cursor) => fetchSequence(client, cursor, options, signal)),
  );
  const sequences = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failures = results.flatMap((result): unknown[] =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  if (failures.length === 0) return { sequences };
  const [failure] = failures;
  const canBePartial = sequences.length > 0 && cursors.every(({ pageUrl }) => pageUrl === null);
  if (!canBePartial || !failures.every(concernsOneList) || !(failure instanceof InsightsError)) throw failure;
  return { sequences, partialError: failure };
}

/** A cancelled fetch does not reject with an InsightsError. */
function concernsOneList(failure: unknown): boolean {
  return failure instanceof InsightsError && failure.kind !== 'unauthenticated';
}
