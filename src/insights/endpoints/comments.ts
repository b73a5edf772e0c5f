import type { AssessmentComment } from '../parse/AssessmentComment';
import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { fetchListPage } from './fetchListPage';
import { firstPageUrl } from './listUrl';
import { type PageLike, type PagingLimits, fetchPages } from './paging';
import { parseComment } from '../parse/parseComment';
import { isId, isRecord } from '../parse/parseField';

const OPERATION = 'comments.list';
/** Where comments are read and created, below the base URL. */
export const COMMENTS_PATH = 'QualityManagement/Assessments/Comments';
const MAX_PAGE_SIZE = 1000;

/** Which comments: at least one of the two; both mean "and". */
export interface CommentsFilter {
  segmentId?: string;
  agentId?: string;
}

export interface CommentsPage extends PageLike {
  comments: AssessmentComment[];
  /** Records on this page that were not even objects. */
  unreadableCount: number;
}

export interface CommentsQuery {
  filter: CommentsFilter;
  /** 1 to 1000, applies to the first page only: later pages keep what the server put in their URL. */
  pageSize?: number;
  /** A `nextPageUrl` of an earlier page; null or absent for the first page. */
  pageUrl?: string | null;
  /** Whether the reviewers' e-mail addresses are read; otherwise they are null. */
  includeReviewerEmail?: boolean;
  signal?: AbortSignal;
}

/**
 * Reads one page of comments. No order is promised.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsAssessmentsComment.
 * @throws InsightsError; `rejected` without a request when the filter, the page size or the page URL is unfit
 */
export async function fetchCommentsPage(client: InsightsClient, query: CommentsQuery): Promise<CommentsPage> {
  const { records, ...page } = await fetchListPage(client, {
    operation: OPERATION,
    listName: 'comments',
    firstUrl: firstPageUrl(client.baseUrl, COMMENTS_PATH, parameters(query)),
    pageUrl: query.pageUrl ?? null,
    signal: query.signal,
  });
  const comments = records.filter(isRecord).map((record) => parseComment(record, query));
  return {
    ...page,
    comments,
    recordKeys: comments.map(({ key }) => key),
    unreadableCount: records.length - comments.length,
  };
}

/** Reads page after page under the rules of paging.ts: without limits given, at most 50 pages or 1,000 comments. */
export function listComments(
  client: InsightsClient,
  filter: CommentsFilter,
  options: Partial<PagingLimits> & Pick<CommentsQuery, 'pageSize' | 'signal'> = {},
): AsyncGenerator<CommentsPage, void, undefined> {
  const { maxPages = 50, maxRecords = 1_000, pageSize, signal } = options;
  const fetchPage = (pageUrl: string | null) =>
    fetchCommentsPage(client, { filter, pageSize, pageUrl, signal });
  return fetchPages(fetchPage, { maxPages, maxRecords });
}

function parameters({ filter, pageSize }: CommentsQuery): [name: string, value: string][] {
  const ids: [string, string | undefined][] = [
    ['SegmentId', filter.segmentId],
    ['AgentId', filter.agentId],
  ];
  const given = ids.filter((entry): entry is [string, string] => entry[1] !== undefined);
  const isFit = given.length > 0 && given.every(([, id]) => isId(id));
  if (!isFit || !isPageSize(pageSize)) throw new InsightsError('rejected', OPERATION);
  return pageSize === undefined ? given : [...given, ['PageSize', String(pageSize)]];
}

function isPageSize(pageSize: number | undefined): boolean {
  return pageSize === undefined || (Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= MAX_PAGE_SIZE);
}
