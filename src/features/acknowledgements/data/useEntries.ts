import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { CommentsView } from '../../../shared/data/CommentListState';
import { feedbackEntriesQuery } from '../../../shared/data/query/options/entryQueries';
import { toInsightsError, type QueryFailure } from '../../../shared/data/query/queryErrors';
import { findRefusal } from '../../../shared/data/query/queryRefusals';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';

/** Why entries are missing or old, and how to fetch them again. */
export interface EntriesProblem extends QueryFailure {
  retry: () => void;
}

export interface EntriesLoad {
  /** Null while nothing is wrong. */
  problem: EntriesProblem | null;
  /** Fetches what has been read again. */
  refresh: () => void;
}

export interface EntriesNeed {
  workerSid: string | null;
  /** False where acknowledgements are turned off. */
  isOn: boolean;
  /** The lists on screen. */
  views: readonly CommentsView[];
  /** Whether a filter or a file needs the entries on all loaded comments. */
  isAllNeeded: boolean;
}

/** So many pages of 100 are read before anything needs more. */
const PAGES_AT_FIRST = 5;

/** Reads a worker's entries, page by page, as far as the loaded comments need them. */
export function useEntries({ workerSid, isOn, views, isAllNeeded }: EntriesNeed): EntriesLoad {
  const context = useQueryContext();
  const oldestKey = useOldestKey(views);
  const options = feedbackEntriesQuery(context, { workerSid, isNeeded: isOn && oldestKey !== null });
  const query = useInfiniteQuery(options);
  const { data, isError, fetchNextPage, refetch, fetchStatus } = query;
  const pageCount = data?.pages.length ?? 0;
  const nextBefore = data?.pages[pageCount - 1]?.nextBefore ?? null;
  const isMissing = nextBefore !== null && oldestKey !== null && oldestKey < nextBefore;
  const isWanted = isMissing && (isAllNeeded || pageCount < PAGES_AT_FIRST);
  useEffect(() => {
    if (isWanted && !isError && fetchStatus === 'idle') void fetchNextPage();
  }, [isWanted, isError, fetchStatus, pageCount, fetchNextPage]);
  const refresh = useCallback(() => {
    if (isOn) void refetch();
  }, [isOn, refetch]);
  const refusal = isOn ? findRefusal(context.queryClient, options.queryKey, workerSid ?? undefined) : null;
  const [error, failedAt] = isError
    ? [query.error, query.errorUpdatedAt]
    : [refusal?.error, refusal?.failedAt];
  const problem = useMemo(
    () =>
      error === undefined || failedAt === undefined
        ? null
        : { error: toInsightsError(error), failedAt, retry: refresh },
    [error, failedAt, refresh],
  );
  return { problem: isOn ? problem : null, refresh };
}

/** The smallest key, which is that of the oldest comment; null if there are no comments. */
function useOldestKey(views: readonly CommentsView[]): string | null {
  const lists = views.map((view) => (view.kind === 'comments' ? view.comments : NO_COMMENTS));
  // The arrays stay the same as long as their comments are the same.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => oldestOf(lists), lists);
}

const NO_COMMENTS: readonly AssessmentComment[] = [];

function oldestOf(lists: readonly (readonly AssessmentComment[])[]): string | null {
  let oldest: string | null = null;
  for (const comments of lists) {
    for (const { key } of comments) if (oldest === null || key < oldest) oldest = key;
  }
  return oldest;
}
