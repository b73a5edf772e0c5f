import type { AssessmentComment } from '../parse/AssessmentComment';

/** What the paging rules need to know about a fetched page. */
export interface PageLike {
  /** The URL that this page was fetched from. */
  pageUrl: string;
  /** The keys that identify the records on this page. */
  recordKeys: readonly string[];
  nextPageUrl: string | null;
  /** The server named a next page that must not be followed. */
  untrustedNextPage: boolean;
}

export interface PagingLimits {
  maxPages: number;
  /** Paging stops once this many distinct records have been read. */
  maxRecords: number;
}

export type NextPage =
  | { kind: 'next'; pageUrl: string }
  | { kind: 'end'; reason: 'complete' | 'capped' | 'repeated' | 'nothingNew' | 'untrusted' };

/** An empty page with a next page is legal, but a server must not keep us busy with empty pages forever. */
const MAX_CONSECUTIVE_EMPTY_PAGES = 3;

/**
 * Decides how to continue after `pages`: all pages read so far, in order, at least one. A pure function.
 * Nothing guarantees that the server's pages ever end. Therefore each of these ends the list: a URL that was already
 * fetched, a page without new records, several empty pages in a row, and the limits.
 */
export function nextPage(pages: readonly PageLike[], limits: PagingLimits): NextPage {
  const last = pages[pages.length - 1];
  if (last?.untrustedNextPage) return { kind: 'end', reason: 'untrusted' };
  const pageUrl = last?.nextPageUrl ?? null;
  if (pageUrl === null) return { kind: 'end', reason: 'complete' };
  if (pages.some((page) => page.pageUrl === pageUrl)) return { kind: 'end', reason: 'repeated' };
  if (addedNothing(pages)) return { kind: 'end', reason: 'nothingNew' };
  const keys = pages.flatMap((page) => page.recordKeys);
  // Building a set after every page would make long lists slow, so the cheap check comes first.
  const hasEnough = keys.length >= limits.maxRecords && new Set(keys).size >= limits.maxRecords;
  const isCapped = hasEnough || pages.length >= limits.maxPages;
  return isCapped ? { kind: 'end', reason: 'capped' } : { kind: 'next', pageUrl };
}

function addedNothing(pages: readonly PageLike[]): boolean {
  const lastKeys = pages[pages.length - 1]?.recordKeys ?? [];
  if (lastKeys.length === 0) {
    const recentPages = pages.slice(-MAX_CONSECUTIVE_EMPTY_PAGES - 1);
    return (
      recentPages.length > MAX_CONSECUTIVE_EMPTY_PAGES &&
      recentPages.every((page) => page.recordKeys.length === 0)
    );
  }
  const earlierPages = pages.slice(0, -1);
  // The first key is usually new. Building a set of all keys after every page would make long lists slow.
  const [firstKey = ''] = lastKeys;
  if (!earlierPages.some(({ recordKeys }) => recordKeys.includes(firstKey))) return false;
  const earlierKeys = new Set(earlierPages.flatMap(({ recordKeys }) => recordKeys));
  return lastKeys.every((key) => earlierKeys.has(key));
}

/** Fetches page after page for as long as nextPage allows. `fetchPage` gets null for the first page. */
export async function* fetchPages<Page extends PageLike>(
  fetchPage: (pageUrl: string | null) => Promise<Page>,
  limits: PagingLimits,
): AsyncGenerator<Page, void, undefined> {
  const pages: Page[] = [];
  let pageUrl: string | null = null;
  for (;;) {
    const page = await fetchPage(pageUrl);
    pages.push(page);
    yield page;
    const next = nextPage(pages, limits);
    if (next.kind === 'end') return;
    pageUrl = next.pageUrl;
  }
}

/** All comments of `pages`, once per key. The first occurrence determines the position, the last one the content. */
export function mergeComments(
  pages: readonly { comments: readonly AssessmentComment[] }[],
): AssessmentComment[] {
  const byKey = new Map<string, AssessmentComment>();
  for (const { comments } of pages) {
    for (const comment of comments) byKey.set(comment.key, comment);
  }
  return [...byKey.values()];
}
