import {
  useInfiniteQuery,
  useQueryClient,
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CommentsFilter } from '../insights/comments';
import type { InsightsError } from '../insights/InsightsError';
import { asInsightsError, askingRules, pauseAfterMs, refusalOf, wasForMore } from './askingRules';
import { nextCursors, readStep, type Cursor, type LoadedStep } from './commentPages';
import { readComments, type Whose } from './readComments';
import type { CommentsPart } from './CommentsView';
import { useFeedbackServices } from './FeedbackServices';
import { useOnline } from './useOnline';
import { viewOfSteps, type StepsProgress } from './viewOfSteps';

export interface CommentSteps {
  subject: string;
  queryKey: QueryKey;
  filters: readonly CommentsFilter[];
  /** Records per call, 1 to 1000. */
  pageSize: number;
  enabled: boolean;
  staleTimeMs: number;
  /** The same object as long as it says the same. */
  whose: Whose;
  /** What is known from elsewhere, shown until the first answer. */
  knownElsewhere?: () => LoadedStep | undefined;
}

type StepsQuery = UseInfiniteQueryResult<LoadedStep>;

/** Reads the comments of `filters` step by step and says which screen they make. */
export function useCommentSteps(question: CommentSteps): CommentsPart {
  const { subject, queryKey, filters, pageSize, enabled, staleTimeMs, whose, knownElsewhere } = question;
  const { client } = useFeedbackServices();
  const queryClient = useQueryClient();
  const online = useOnline();
  const query = useInfiniteQuery<LoadedStep>({
    queryKey,
    staleTime: staleTimeMs,
    queryFn: ({ pageParam, signal }) => readStep(client, cursorsFrom(pageParam, filters), pageSize, signal),
    getNextPageParam: (_last, steps) => nextCursors(steps),
    ...askingRules(queryClient, queryKey, enabled),
    // After a failure the whole question is asked again (askAgain.ts); what is missing in an answer is asked for here.
    refetchInterval: (answer, { state }) =>
      (state.error === null && pauseAfterMs(missingIn(answer?.pages))) || false,
  });
  const { data, isFetchingNextPage } = query;
  const steps = data?.pages ?? stepsOf(knownElsewhere?.());
  const read = useMemo(() => steps && readComments(steps, whose), [steps, whose]);
  return {
    subject,
    view: viewOfSteps({
      read,
      steps: steps ?? [],
      online,
      isBusy: query.fetchStatus !== 'idle' || !enabled,
      isLoadingMore: isFetchingNextPage,
      hasMore: query.hasNextPage === true,
      failure: enabled
        ? (failureOf(query, queryClient.getQueryState(queryKey)?.fetchMeta) ?? refusal() ?? missing())
        : null,
    }),
    updatedAt: query.dataUpdatedAt || null,
    refreshing: query.isFetching && !isFetchingNextPage,
    loadAll: null,
    ...useStepActions(query, queryKey, whose),
  };

  function refusal(): StepsProgress['failure'] {
    const refused = refusalOf(queryClient, queryKey);
    return refused && { ...refused, whileLoadingMore: false };
  }

  function missing(): StepsProgress['failure'] {
    const error = missingIn(steps);
    return error ? { error, failedAt: query.dataUpdatedAt, whileLoadingMore: false } : null;
  }
}

function stepsOf(step: LoadedStep | undefined): LoadedStep[] | undefined {
  return step && [step];
}

function missingIn(steps: readonly LoadedStep[] | undefined): InsightsError | undefined {
  return steps?.find((step) => step.missing)?.missing;
}

function failureOf(query: StepsQuery, fetchMeta: unknown): StepsProgress['failure'] {
  if (!query.isError) return null;
  const whileLoadingMore = wasForMore({ fetchMeta });
  return { error: asInsightsError(query.error), failedAt: query.errorUpdatedAt, whileLoadingMore };
}

/** What a user can do with a list. */
function useStepActions(query: StepsQuery, queryKey: QueryKey, whose: Whose) {
  const queryClient = useQueryClient();
  const { data, refetch, fetchNextPage } = query;
  const refresh = useCallback(() => void refetch(), [refetch]);
  const cancel = useCallback(() => void queryClient.cancelQueries(queryKey), [queryClient, queryKey]);
  const loadMore = useCallback(async () => {
    const count = (steps: InfiniteData<LoadedStep> | undefined): number =>
      readComments(steps?.pages ?? [], whose).comments.length;
    const result = await fetchNextPage();
    if (!isExpired(result)) return count(result.data) > count(data);
    // Read once more from the first page, then on from there. What is shown stays meanwhile.
    const anew = await refetch();
    const goesOn = anew.isSuccess && nextCursors(anew.data.pages) !== undefined;
    const { data: now } = goesOn ? await fetchNextPage() : anew;
    return count(now) > count(data);
  }, [fetchNextPage, refetch, data, whose]);
  return { refresh, cancel, loadMore };
}

function isExpired({ error }: Pick<StepsQuery, 'error'>): boolean {
  return error !== null && asInsightsError(error).kind === 'invalidPageToken';
}

function cursorsFrom(pageParam: unknown, filters: readonly CommentsFilter[]): readonly Cursor[] {
  // Our own getNextPageParam is the only source of a page parameter.
  return (pageParam as Cursor[] | undefined) ?? filters.map((filter) => ({ filter, pageUrl: null }));
}
