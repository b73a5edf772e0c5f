import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import {
  fetchCommentsPage,
  type CommentsFilter,
  type CommentsPage,
} from '../../../insights/endpoints/comments';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { InsightsError } from '../../../insights/http/InsightsError';
import { nextPage, type NextPage, type PagingLimits } from '../../../insights/endpoints/paging';
import type { FetchSettings } from '../../../shared/data/FetchSettings';
import { isNotFound } from '../../agent-identity/data/fetchReservationSegments';

/** The largest page the API gives. */
export const MAX_PAGE_SIZE = 1_000;

const MAX_PAGES = 200;

/** What one step reads. */
export interface BatchOptions {
  /** Records per call, 1 to 1000. */
  pageSize: number;
  maxComments: FetchSettings['maxComments'];
  includeReviewerEmail: FetchSettings['includeReviewerEmail'];
}

type Cap = Pick<BatchOptions, 'maxComments'>;

/**
 * Records per call where all comments are wanted: as many as the API gives, but such that the last page ends where no
 * more are to be read.
 */
export function largePageSize({ maxComments }: Cap): number {
  const calls = Math.ceil(maxComments / MAX_PAGE_SIZE);
  return Math.ceil(maxComments / calls);
}

const limitsOf = ({ maxComments }: Cap): PagingLimits => ({ maxPages: MAX_PAGES, maxRecords: maxComments });

/** The pages read so far for one filter. */
export interface PageSequence {
  filter: CommentsFilter;
  pages: CommentsPage[];
}

/**
 * One step of loading, for one filter or for several at once (a conversation can have several segments).
 * Holds only the pages this step read.
 */
export interface CommentBatch {
  sequences: PageSequence[];
  /** Why a filter has no chain here; absent when all were read. */
  partialError?: InsightsError;
}

/** Where each filter is read on from; `pageUrl` null is its first page. */
export interface PageCursor {
  filter: CommentsFilter;
  pageUrl: string | null;
}

/** Comments that were not read as a page, in the form of one that ends its list. */
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

/** Reads a page. "Not found" for a segment's first page means that there is nothing on it yet: null. */
async function fetchPage(
  client: InsightsClient,
  { filter, pageUrl }: PageCursor,
  { pageSize, includeReviewerEmail }: BatchOptions,
  signal?: AbortSignal,
): Promise<CommentsPage | null> {
  try {
    return await fetchCommentsPage(client, { filter, pageSize, pageUrl, includeReviewerEmail, signal });
  } catch (error) {
    const mayBeNothing = filter.segmentId !== undefined && pageUrl === null;
    if (mayBeNothing && isNotFound(error)) return null;
    throw error;
  }
}

/**
 * Reads on from one cursor. A page may be empty and still name a next one: such pages are passed over here. A
 * server may also cut pages smaller than asked: a large reading goes on until it has what it asked for.
 */
async function fetchSequence(
  client: InsightsClient,
  cursor: PageCursor,
  rules: BatchOptions,
  signal?: AbortSignal,
): Promise<PageSequence> {
  const enough = rules.pageSize === largePageSize(rules) ? rules.pageSize : 1;
  const pages: CommentsPage[] = [];
  let pageUrl = cursor.pageUrl;
  for (;;) {
    const page = await fetchPage(client, { ...cursor, pageUrl }, rules, signal);
    if (!page) return { filter: cursor.filter, pages };
    pages.push(page);
    const next = nextPage(pages, limitsOf(rules));
    const count = pages.reduce((sum, { comments }) => sum + comments.length, 0);
    if (count >= enough || next.kind === 'end') return { filter: cursor.filter, pages };
    pageUrl = next.pageUrl;
  }
}

/**
 * Reads one step from every cursor. A first page that fails does not hide what the others bring. A later one does fail
 * the step, so that it is still asked for; and a refused token concerns all of them.
 * @throws InsightsError, or the signal's reason
 */
export async function fetchBatch(
  client: InsightsClient,
  cursors: readonly PageCursor[],
  rules: BatchOptions,
  signal?: AbortSignal,
): Promise<CommentBatch> {
  const read = await Promise.allSettled(
    cursors.map((cursor) => fetchSequence(client, cursor, rules, signal)),
  );
  const sequences = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failures = read.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (failures.length === 0) return { sequences: sequences };
  const [failure] = failures;
  const mayBeMissing = sequences.length > 0 && cursors.every(({ pageUrl }) => pageUrl === null);
  if (!mayBeMissing || !failures.every(concernsOneList) || !(failure instanceof InsightsError)) throw failure;
  return { sequences: sequences, partialError: failure };
}

/** A cancelled reading is no InsightsError. */
function concernsOneList(failure: unknown): boolean {
  return failure instanceof InsightsError && failure.kind !== 'unauthenticated';
}

function sequencesOf(batches: readonly CommentBatch[]): PageSequence[] {
  const whole = new Map<string, PageSequence>();
  for (const { filter, pages } of batches.flatMap((step) => step.sequences)) {
    const id = JSON.stringify(filter);
    const before = whole.get(id)?.pages ?? [];
    whole.set(id, { filter, pages: [...before, ...pages] });
  }
  return [...whole.values()];
}

function sequenceEnds(
  batches: readonly CommentBatch[],
  cap: Cap,
): { filter: CommentsFilter; next: NextPage }[] {
  return sequencesOf(batches)
    .filter((sequence) => sequence.pages.length > 0)
    .map(({ filter, pages }) => ({ filter, next: nextPage(pages, limitsOf(cap)) }));
}

/** The cursors to read on from after `steps`, or undefined when every filter is read to its end. */
export function nextCursors(batches: readonly CommentBatch[], cap: Cap): PageCursor[] | undefined {
  const cursors = sequenceEnds(batches, cap).flatMap(({ filter, next }) =>
    next.kind === 'next' ? [{ filter, pageUrl: next.pageUrl }] : [],
  );
  return cursors.length > 0 ? cursors : undefined;
}

/** How the loading ended, once `nextCursors` is undefined: whole, at our cap, or at paging we do not follow. */
export function listEnd(batches: readonly CommentBatch[], cap: Cap): 'complete' | 'capped' | 'partial' {
  const reasons = sequenceEnds(batches, cap).map(({ next }) =>
    next.kind === 'end' ? next.reason : 'complete',
  );
  if (reasons.includes('capped')) return 'capped';
  return reasons.every((reason) => reason === 'complete') ? 'complete' : 'partial';
}

/**
 * Whether the answer itself comes newest first, so that its first page holds the newest comments. The API
 * promises no order; fewer than two different dates prove nothing.
 */
export function isNewestFirst({ sequences }: CommentBatch): boolean {
  const times = sequences
    .flatMap((sequence) => sequence.pages.flatMap((page) => page.comments))
    .flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt]));
  const [first = 0] = times;
  const last = times[times.length - 1] ?? 0;
  return first > last && times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
}
