import type { AssessmentComment } from '../parse/AssessmentComment';

/** What the paging rules need to know of a page that was read. */
export interface PageLike {
  /** The URL that this page was read from. */
  pageUrl: string;
  /** Identities of the records on it. */
  recordKeys: readonly string[];
  nextPageUrl: string | null;
  /** The server named a next page that may not be followed. */
  untrustedNextPage: boolean;
}

export interface PagingLimits {
  maxPages: number;
  /** Reading stops once so many different records are there. */
  maxRecords: number;
}

export type NextPage =
  | { kind: 'next'; pageUrl: string }
  | { kind: 'end'; reason: 'complete' | 'capped' | 'repeated' | 'nothingNew' | 'untrusted' };

/** An empty page that names a next one is legal; a server that only sends such pages has to be left. */
const MAX_EMPTY_PAGES_IN_A_ROW = 3;

/**
 * Where to read on after `pages`, which are all pages read so far, in order, at least one. Pure.
 * Nothing promises that the server's pages come to an end, so a URL seen before, a page that adds nothing new, a row of
 * empty pages and the limits each end the list.
 */
export function nextPage(pages: readonly PageLike[], limits: PagingLimits): NextPage {
  const last = pages[pages.length - 1];
  if (last?.untrustedNextPage) return { kind: 'end', reason: 'untrusted' };
  const pageUrl = last?.nextPageUrl ?? null;
  if (pageUrl === null) return { kind: 'end', reason: 'complete' };
  if (pages.some((page) => page.pageUrl === pageUrl)) return { kind: 'end', reason: 'repeated' };
  if (addedNothing(pages)) return { kind: 'end', reason: 'nothingNew' };
  const keys = pages.flatMap((page) => page.recordKeys);
  // A set after each of many pages would make reading them slow.
  const hasEnough = keys.length >= limits.maxRecords && new Set(keys).size >= limits.maxRecords;
  const isCapped = hasEnough || pages.length >= limits.maxPages;
  return isCapped ? { kind: 'end', reason: 'capped' } : { kind: 'next', pageUrl };
}

function addedNothing(pages: readonly PageLike[]): boolean {
  const lastKeys = pages[pages.length - 1]?.recordKeys ?? [];
  if (lastKeys.length === 0) {
    const recent = pages.slice(-MAX_EMPTY_PAGES_IN_A_ROW - 1);
    return recent.length > MAX_EMPTY_PAGES_IN_A_ROW && recent.every((page) => page.recordKeys.length === 0);
  }
  // The first key is a new one as a rule, so that a set of all keys would cost more than it saves.
  const earlier = pages.slice(0, -1);
  return lastKeys.every((key) => earlier.some(({ recordKeys }) => recordKeys.includes(key)));
}

/** Reads page after page for as long as nextPage allows. `fetchPage` gets null for the first page. */
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

/** All comments of `pages`, once per key: the first arrival gives the place, the last read gives the content. */
export function mergeComments(
  pages: readonly { comments: readonly AssessmentComment[] }[],
): AssessmentComment[] {
  const byKey = new Map<string, AssessmentComment>();
  for (const { comments } of pages) {
    for (const comment of comments) byKey.set(comment.key, comment);
  }
  return [...byKey.values()];
}
