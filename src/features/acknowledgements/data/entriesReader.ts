import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { feedbackEntriesKey } from '../../../shared/data/query/options/entryQueries';
import type { Readable } from '../../../shared/store';
import { NO_ENTRIES, type Entries } from './Entries';
import { toEntries, type CachedEntries } from './entryPages';
import { cachedData } from '../../../shared/data/query/cachedQuery';

/**
 * The entries of a worker that the query cache has. Cards read theirs here instead of getting them as props, so that a
 * changed entry renders one card.
 */
export function createEntriesReader(queryClient: QueryClient, workerSid: string | null): Readable<Entries> {
  const queryKey = feedbackEntriesKey(workerSid);
  let pages: CachedEntries['pages'] | undefined;
  let entries = NO_ENTRIES;
  return {
    get() {
      const cached = cachedData<CachedEntries>(queryClient, queryKey)?.pages;
      if (cached !== pages) {
        pages = cached;
        entries = cached ? toEntries(cached, entries) : NO_ENTRIES;
      }
      return entries;
    },
    subscribe: (listener) =>
      queryClient.getQueryCache().subscribe(({ type, query }) => {
        if (type === 'updated' && isOf(queryKey, query)) listener();
      }),
  };
}

function isOf([endpoint, owner]: QueryKey, { queryKey }: Pick<Query, 'queryKey'>): boolean {
  return queryKey[0] === endpoint && queryKey[1] === owner;
}
