import { asRecord, textAt, type UnknownRecord } from '../../routing/read';
import { uuidFor } from '../../world/insightsIds';
import { sidFor } from '../../world/sids';
import type { PagingTrick } from './faultSchema';

/** A list before it is sent. */
interface ListPage {
  firstPageUrl: string;
  /** The URL of the next page: the real one, or an invented one so that there is always a link. */
  nextPageUrl: string;
  pageNumber: number;
}

/** What a trick changes: the URL of the next page, the records, or both. */
interface Tampered {
  nextPageUrl: string | null;
  hasRecords?: boolean;
}

const TRICKS: Record<PagingTrick, (page: ListPage) => Tampered> = {
  /** The next page is always the first one. */
  loop: ({ firstPageUrl }) => ({ nextPageUrl: firstPageUrl }),
  /** Every URL is new, and each returns the records of the first page. */
  repeat: (page) => ({ nextPageUrl: firstPageUnderNextNumber(page) }),
  /** No records, but a next page. It returns the records of the first page once the fault is over. */
  emptyPage: (page) => ({ nextPageUrl: firstPageUnderNextNumber(page), hasRecords: false }),
  /** The pages after the first one are gone by the time a client requests them. */
  shrink: ({ pageNumber, nextPageUrl }) =>
    pageNumber === 0 ? { nextPageUrl } : { nextPageUrl: null, hasRecords: false },
  otherHost: ({ nextPageUrl }) => ({
    nextPageUrl: changedUrl(nextPageUrl, (url) => (url.host = `${url.host}.example.com`)),
  }),
  otherPath: ({ nextPageUrl }) => ({
    nextPageUrl: changedUrl(nextPageUrl, (url) => (url.pathname += '/Elsewhere')),
  }),
  /** Each id of the query changes; `AgentId` is added if there is none. */
  otherId: ({ nextPageUrl }) => ({ nextPageUrl: changedUrl(nextPageUrl, useOtherIds) }),
  /** A page token that was never issued. The response is a 400 with 21481. */
  badToken: ({ nextPageUrl }) => ({
    nextPageUrl: changedUrl(nextPageUrl, (url) => url.searchParams.set('PageToken', sidFor('PT', 'nobody'))),
  }),
};

/** The tampered body of a list. A body that is not a list stays unchanged. */
export function withTamperedPaging(body: unknown, trick: PagingTrick): unknown {
  const list = asRecord(body);
  const meta = asRecord(list['meta']);
  const key = textAt(meta, 'key');
  if (key === null) return body;
  const { nextPageUrl, hasRecords = true } = TRICKS[trick](pageOf(meta));
  return {
    ...list,
    [key]: hasRecords ? list[key] : [],
    meta: { ...meta, next_page_url: nextPageUrl },
  };
}

function pageOf(meta: UnknownRecord): ListPage {
  const firstPageUrl = textAt(meta, 'first_page_url') ?? '';
  const pageNumber = Number(meta['page']);
  const nextPageUrl = textAt(meta, 'next_page_url');
  const inventedUrl = firstPageUnderNextNumber({ firstPageUrl, pageNumber });
  return { firstPageUrl, pageNumber, nextPageUrl: nextPageUrl ?? inventedUrl };
}

/** `Page` is only the client's own count, so this is a new URL for the same records. */
function firstPageUnderNextNumber({
  firstPageUrl,
  pageNumber,
}: Pick<ListPage, 'firstPageUrl' | 'pageNumber'>): string {
  return changedUrl(firstPageUrl, (url) => url.searchParams.set('Page', String(pageNumber + 1)));
}

function useOtherIds(url: URL): void {
  const names = ['SegmentId', 'AgentId', 'ReservationId'].filter((name) => url.searchParams.has(name));
  for (const name of names.length > 0 ? names : ['AgentId']) {
    url.searchParams.set(name, name === 'ReservationId' ? sidFor('WR', 'other') : uuidFor('other'));
  }
}

function changedUrl(address: string, change: (url: URL) => unknown): string {
  const url = new URL(address);
  change(url);
  return url.toString();
}
