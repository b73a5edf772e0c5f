import type { InfiniteData } from '@tanstack/react-query';
import type { FeedbackEntry, FeedbackPage } from '../../../insights/endpoints/feedbackEntries';
import { NO_ENTRIES, type Entries } from './Entries';

/** The pages of entries in the query cache. */
export type CachedEntries = InfiniteData<FeedbackPage>;

/** The key from which on entries are known: `''` when all pages have been read, null when none have. */
function knownFromOf(pages: readonly FeedbackPage[]): string | null {
  const last = pages[pages.length - 1];
  return last ? (last.nextBefore ?? '') : null;
}

/**
 * The entries of pages. An unchanged entry stays the same object, so that only the cards of
 * changed entries render again.
 */
export function toEntries(pages: readonly FeedbackPage[], before: Entries = NO_ENTRIES): Entries {
  const byKey = new Map<string, FeedbackEntry>();
  for (const { entries } of pages) {
    for (const entry of entries) {
      const known = before.byKey.get(entry.key);
      byKey.set(entry.key, known && isSame(known, entry) ? known : entry);
    }
  }
  return { byKey, knownFrom: knownFromOf(pages) };
}

function isSame(a: FeedbackEntry, b: FeedbackEntry): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The pages with an entry that was saved: in place of the one before, or where its page has its comment. */
export function withEntry({ pages, pageParams }: CachedEntries, entry: FeedbackEntry): CachedEntries {
  const place = pages.findIndex(({ nextBefore }) => nextBefore === null || entry.key >= nextBefore);
  const changed = pages.map((page, index) =>
    // An entry on a comment whose page has not been read yet is kept on the last one.
    index === (place < 0 ? pages.length - 1 : place) ? { ...page, entries: put(page.entries, entry) } : page,
  );
  return { pages: changed, pageParams };
}

function put(entries: readonly FeedbackEntry[], entry: FeedbackEntry): readonly FeedbackEntry[] {
  return [entry, ...entries.filter(({ key }) => key !== entry.key)];
}
