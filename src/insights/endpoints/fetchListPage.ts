import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { isPageOfSameList } from './listUrl';
import { isRecord } from '../parse/parseField';

/** One page of any list of the API. Its records are not parsed yet. */
export interface ListPage {
  pageUrl: string;
  records: unknown[];
  nextPageUrl: string | null;
  untrustedNextPage: boolean;
}

export interface ListPageRequest {
  operation: string;
  /** The name of the array in the response. */
  listName: string;
  firstUrl: string;
  /** A later page, validated against `firstUrl` before anything is sent; null for the first page. */
  pageUrl: string | null;
  signal?: AbortSignal | undefined;
}

/**
 * Fetches one page. A response without the array is `unreadable`. Without a usable `meta`, the records are still
 * returned and there is no next page.
 */
export async function fetchListPage(client: InsightsClient, request: ListPageRequest): Promise<ListPage> {
  const { operation, listName, firstUrl, signal } = request;
  const pageUrl = request.pageUrl ?? firstUrl;
  if (!isPageOfSameList(pageUrl, firstUrl)) throw new InsightsError('rejected', operation);
  const body = await client.get({ operation, url: pageUrl, signal });
  const records: unknown = isRecord(body) ? body[listName] : null;
  if (!isRecord(body) || !Array.isArray(records)) {
    throw new InsightsError('unreadable', operation, { status: 200 });
  }
  const nextPageUrl = isRecord(body.meta) ? body.meta.next_page_url : null;
  return { pageUrl, records, ...parseNextPage(nextPageUrl, firstUrl) };
}

function parseNextPage(
  nextPageUrl: unknown,
  firstUrl: string,
): Pick<ListPage, 'nextPageUrl' | 'untrustedNextPage'> {
  if (typeof nextPageUrl !== 'string' || nextPageUrl === '')
    return { nextPageUrl: null, untrustedNextPage: false };
  return isPageOfSameList(nextPageUrl, firstUrl)
    ? { nextPageUrl, untrustedNextPage: false }
    : { nextPageUrl: null, untrustedNextPage: true };
}
