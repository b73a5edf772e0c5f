import type { QueryClient } from '@tanstack/react-query';
import type { FeedbackEntry } from '../../../insights/endpoints/feedbackEntries';
import { feedbackEntriesKey } from '../../../shared/data/query/options/entryQueries';
import { withEntry, type CachedEntries } from './entryPages';
import type { SendSubject } from './FeedbackSend';
import { isSaidIn } from './isSaidIn';
import { cachedData, cachedState } from '../../../shared/data/query/cachedQuery';

/** When the review was asked for that the user sees on a comment, in milliseconds since 1970; null if none is on screen. */
export function shownReviewAt(queryClient: QueryClient, { workerSid, key }: SendSubject): number | null {
  return entryInCache(queryClient, workerSid, key)?.review?.askedAt ?? null;
}

function entryInCache(queryClient: QueryClient, workerSid: string | null, key: string) {
  const cached = cachedData<CachedEntries>(queryClient, feedbackEntriesKey(workerSid));
  return cached?.pages.flatMap((page) => page.entries).find((entry) => entry.key === key);
}

/** Whether entries that were read since have what could not be sent, or to which no answer came. */
export function isInCache(
  queryClient: QueryClient,
  { workerSid, key, kind }: SendSubject,
  note: string,
): boolean {
  const entry = entryInCache(queryClient, workerSid, key);
  return entry !== undefined && isSaidIn(entry, kind, note);
}

/**
 * Adds an entry that was saved to those that were read. A request for entries that is under way may have been answered
 * before the entry was saved, so it is stopped.
 */
export async function addToCache(
  queryClient: QueryClient,
  { workerSid }: Pick<SendSubject, 'workerSid'>,
  entry: FeedbackEntry,
): Promise<void> {
  const queryKey = feedbackEntriesKey(workerSid);
  const isFetching = queryClient.isFetching(queryKey) > 0;
  if (isFetching) await queryClient.cancelQueries(queryKey);
  queryClient.setQueryData<CachedEntries>(queryKey, (cached) => cached && withEntry(cached, entry), {
    updatedAt: cachedState(queryClient, queryKey)?.dataUpdatedAt ?? 0,
  });
  if (isFetching) void queryClient.invalidateQueries(queryKey);
}
