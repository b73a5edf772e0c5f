import type { AssessmentComment } from '../parse/AssessmentComment';
import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { fetchListPage } from './fetchListPage';
import { firstPageUrl } from './listUrl';
import { type PageLike, type PagingLimits, fetchPages } from './paging';
import { parseComment } from '../parse/parseComment';
import { isId, isRecord } from '../parse/parseField';

const OPERATION = 'comments.list';
/** The path for reading and creating comments, relative to the base URL. */
export const COMMENTS_PATH = 'QualityManagement/Assessments/Comments';
const MAX_PAGE_SIZE = 1000;

/** At least one of the two is required. With both, comments have to match both. */
export interface CommentsFilter {
  segmentId?: string;
  agentId?: string;
}

export interface CommentsPage extends PageLike {
  comments: AssessmentComment[];
  /** The number of records on this page that were not objects. */
  unreadableCount: number;
}

export interface CommentsQuery {
  filter: CommentsFilter;
  /** 1 to 1000. Applies to the first page only; the server puts the page size into the URLs of later pages. */
  pageSize?: number | undefined;
  /** The `nextPageUrl` of an earlier page; null or absent for the first page. */
  pageUrl?: string | null;
  /** Whether to read the reviewers' email addresses; otherwise they are null. */
  includeReviewerEmail?: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * Fetches one page of comments. The API does not promise any order.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsAssessmentsComment.
 * @throws InsightsError; `rejected` without a request when the filter, the page size or the page URL is invalid
 */
export async function fetchCommentsPage(client: InsightsClient, query: CommentsQuery): Promise<CommentsPage> {
  const { records, ...page } = await fetchListPage(client, {
    operation: OPERATION,
    listName: 'comments',
    firstUrl: firstPageUrl(client.baseUrl, COMMENTS_PATH, queryParameters(query)),
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

/** Fetches page after page by the rules of paging.ts. The default limits are 50 pages and 1,000 comments. */
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

function queryParameters({ filter, pageSize }: CommentsQuery): [name: string, value: string][] {
  const ids: [string, string | undefined][] = [
    ['SegmentId', filter.segmentId],
    ['AgentId', filter.agentId],
  ];
  const filters = ids.filter((entry): entry is [string, string] => entry[1] !== undefined);
  const isValidFilter = filters.length > 0 && filters.every(([, id]) => isId(id));
  if (!isValidFilter || !isValidPageSize(pageSize)) throw new InsightsError('rejected', OPERATION);
  return pageSize === undefined ? filters : [...filters, ['PageSize', String(pageSize)]];
}

function isValidPageSize(pageSize: number | undefined): boolean {
  return pageSize === undefined || (Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= MAX_PAGE_SIZE);
}
