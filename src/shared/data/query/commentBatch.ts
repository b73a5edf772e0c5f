import type { InfiniteData } from '@tanstack/react-query';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentsFilter, CommentsPage } from '../../../insights/endpoints/comments';
import { nextPage, type NextPage, type PagingLimits } from '../../../insights/endpoints/paging';
import type { InsightsError } from '../../../insights/http/InsightsError';
import type { FetchSettings } from '../FetchSettings';

const MAX_PAGES = 200;

export type CommentsLimit = Pick<FetchSettings, 'maxComments'>;

/** The pages that have been fetched for one filter. */
export interface PageSequence {
  filter: CommentsFilter;
  pages: CommentsPage[];
}

/**
 * One batch of comments, for one filter or for several at once (a conversation can have several segments).
 * It holds only the pages that were fetched for this batch.
 */
export interface CommentBatch {
  sequences: PageSequence[];
  /** Why a filter has no sequence here; absent when all filters were fetched. */
  partialError?: InsightsError;
}

/** The batches of a list in the cache. */
export type CachedComments = InfiniteData<CommentBatch>;

/** Why comments are missing from the batches; undefined when none are. */
export function partialErrorOf(batches: readonly CommentBatch[] | undefined): InsightsError | undefined {
  return batches?.find((batch) => batch.partialError)?.partialError;
}

/** Where to continue fetching a filter. A null `pageUrl` is its first page. */
export interface PageCursor {
  filter: CommentsFilter;
  pageUrl: string | null;
}

/** Wraps comments that were not fetched as a page in a page that ends its list. */
export function toPage(comments: AssessmentComment[]): CommentsPage {
  return {
    pageUrl: '',
    recordKeys: comments.map(({ key }) => key),
    nextPageUrl: null,
    untrustedNextPage: false,
    comments,
    unreadableCount: 0,
  };
}

export function pagingLimits({ maxComments }: CommentsLimit): PagingLimits {
  return { maxPages: MAX_PAGES, maxRecords: maxComments };
}

/** The sequences of all batches, with one sequence per filter. */
function joinSequences(batches: readonly CommentBatch[]): PageSequence[] {
  const joined = new Map<string, PageSequence>();
  for (const { filter, pages } of batches.flatMap((batch) => batch.sequences)) {
    const id = JSON.stringify(filter);
    const earlierPages = joined.get(id)?.pages ?? [];
    joined.set(id, { filter, pages: [...earlierPages, ...pages] });
  }
  return [...joined.values()];
}

function nextPages(
  batches: readonly CommentBatch[],
  limit: CommentsLimit,
): { filter: CommentsFilter; next: NextPage }[] {
  return joinSequences(batches)
    .filter((sequence) => sequence.pages.length > 0)
    .map(({ filter, pages }) => ({ filter, next: nextPage(pages, pagingLimits(limit)) }));
}

/** The cursors that continue after `batches`, or undefined when every filter has been fetched to its end. */
export function nextCursors(
  batches: readonly CommentBatch[],
  limit: CommentsLimit,
): PageCursor[] | undefined {
  const cursors = nextPages(batches, limit).flatMap(({ filter, next }) =>
    next.kind === 'next' ? [{ filter, pageUrl: next.pageUrl }] : [],
  );
  return cursors.length > 0 ? cursors : undefined;
}

/** How loading ended, once `nextCursors` is undefined: complete, at our limit, or at a page that we do not follow. */
export function listEnd(
  batches: readonly CommentBatch[],
  limit: CommentsLimit,
): 'complete' | 'capped' | 'partial' {
  const reasons = nextPages(batches, limit).map(({ next }) =>
    next.kind === 'end' ? next.reason : 'complete',
  );
  if (reasons.includes('capped')) return 'capped';
  return reasons.every((reason) => reason === 'complete') ? 'complete' : 'partial';
}

/**
 * Whether the response itself is ordered newest first, so that its first page holds the newest comments. The API
 * promises no order. Fewer than two different dates prove nothing.
 */
export function isNewestFirst({ sequences }: CommentBatch): boolean {
  const times = sequences
    .flatMap((sequence) => sequence.pages.flatMap((page) => page.comments))
    .flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt]));
  const [first = 0] = times;
  const last = times[times.length - 1] ?? 0;
  return first > last && times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
}
