import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { isPageOfSameList } from './listUrl';
import { isRecord } from '../parse/parseField';

/** One page of any list of the API, its records not read yet. */
export interface ListPage {
  pageUrl: string;
  records: unknown[];
  nextPageUrl: string | null;
  untrustedNextPage: boolean;
}

export interface ListPageRequest {
  operation: string;
  /** The name of the array in the answer. */
  listName: string;
  firstUrl: string;
  /** A later page, checked against `firstUrl` before anything is sent; null for the first. */
  pageUrl: string | null;
  signal?: AbortSignal;
}

/**
 * Reads one page. An answer without the array is `unreadable`; without a usable `meta` the records still count and
 * there is no next page.
 */
export async function fetchListPage(client: InsightsClient, request: ListPageRequest): Promise<ListPage> {
  const { operation, listName, firstUrl, signal } = request;
  const pageUrl = request.pageUrl ?? firstUrl;
  if (!isPageOfSameList(pageUrl, firstUrl)) throw new InsightsError('rejected', operation);
  const body = await client.get({ operation, url: pageUrl, signal });
  const records = isRecord(body) ? body[listName] : null;
  if (!isRecord(body) || !Array.isArray(records)) {
    throw new InsightsError('unreadable', operation, { status: 200 });
  }
  const next = isRecord(body.meta) ? body.meta.next_page_url : null;
  return { pageUrl, records: records as unknown[], ...readNextPage(next, firstUrl) };
}

function readNextPage(next: unknown, firstUrl: string): Pick<ListPage, 'nextPageUrl' | 'untrustedNextPage'> {
  if (typeof next !== 'string' || next === '') return { nextPageUrl: null, untrustedNextPage: false };
  return isPageOfSameList(next, firstUrl)
    ? { nextPageUrl: next, untrustedNextPage: false }
    : { nextPageUrl: null, untrustedNextPage: true };
}
