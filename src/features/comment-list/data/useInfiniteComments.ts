import {
  useInfiniteQuery,
  useQueryClient,
  type InfiniteData,
  type QueryFunctionContext,
  type QueryKey,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CommentsFilter } from '../../../insights/endpoints/comments';
import type { InsightsError } from '../../../insights/http/InsightsError';
import {
  asInsightsError,
  askingRules,
  pauseAfterMs,
  refusalOf,
  wasForMore,
} from '../../../shared/data/query/queryRules';
import { nextCursors, readStep, type Cursor, type LoadedStep } from './commentBatch';
import type { ReadingRules } from '../../../shared/data/FetchSettings';
import { readComments, type Whose } from './collectComments';
import type { CommentsPart } from '../../../shared/data/CommentListState';
import { useFeedbackServices, type FeedbackServices } from '../../../shared/data/FeedbackServices';
import { useOnline } from '../../../shared/data/query/useOnline';
import { viewOfSteps, type StepsProgress } from './toCommentsView';

/** Which comments are read, and under which key they are kept. */
export interface CommentsAsked {
  queryKey: QueryKey;
  filters: readonly CommentsFilter[];
  /** Records per call, 1 to 1000. */
  pageSize: number;
}

export interface CommentSteps extends CommentsAsked {
  subject: string;
  enabled: boolean;
  staleTimeMs: number;
  /** The same object as long as it says the same. */
  whose: Whose;
  /** What is known from elsewhere, shown until the first answer. */
  knownElsewhere?: () => LoadedStep | undefined;
}

type StepsQuery = UseInfiniteQueryResult<LoadedStep>;

/** The question for comments: each page of its answer is a step. */
export function commentsQuestion(
  { client, reading }: FeedbackServices,
  { queryKey, filters, pageSize }: CommentsAsked,
) {
  return {
    queryKey,
    queryFn: ({ pageParam, signal }: QueryFunctionContext): Promise<LoadedStep> =>
      readStep(client, cursorsFrom(pageParam, filters), { ...reading, pageSize }, signal),
  };
}

/** Reads the comments of `filters` step by step and says which screen they make. */
export function useCommentSteps(question: CommentSteps): CommentsPart {
  const { subject, queryKey, enabled, staleTimeMs, whose, knownElsewhere } = question;
  const services = useFeedbackServices();
  const { reading } = services;
  const queryClient = useQueryClient();
  const online = useOnline();
  const query = useInfiniteQuery<LoadedStep>({
    ...commentsQuestion(services, question),
    staleTime: staleTimeMs,
    getNextPageParam: (_last, steps) => nextCursors(steps, reading),
    ...askingRules(queryClient, queryKey, enabled),
    // A list that was read on would be read anew whole, to learn of what is on its first page.
    refetchOnWindowFocus: ({ state }) => state.data?.pages.length === 1,
    // After a failure the whole question is asked again (askAgain.ts); what is missing in an answer is asked for here.
    refetchInterval: (answer, { state }) =>
      (state.error === null && nextAskingAfterMs(answer?.pages, reading)) || false,
  });
  const { data, isFetchingNextPage } = query;
  const steps = data?.pages ?? stepsOf(knownElsewhere?.());
  const read = useMemo(() => steps && readComments(steps, whose), [steps, whose]);
  return {
    subject,
    view: viewOfSteps({
      read,
      steps: steps ?? [],
      mostComments: reading.mostComments,
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
    ...useStepActions(query, queryKey, whose, reading),
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

/** A list that was read on is not asked for anew by itself: that would be all of its pages. */
function nextAskingAfterMs(
  steps: readonly LoadedStep[] | undefined,
  { refreshAfterMs }: ReadingRules,
): number | null {
  return pauseAfterMs(missingIn(steps)) ?? (steps?.length === 1 ? refreshAfterMs : null);
}

function failureOf(query: StepsQuery, fetchMeta: unknown): StepsProgress['failure'] {
  if (!query.isError) return null;
  const whileLoadingMore = wasForMore({ fetchMeta });
  return { error: asInsightsError(query.error), failedAt: query.errorUpdatedAt, whileLoadingMore };
}

/** What a user can do with a list. */
function useStepActions(query: StepsQuery, queryKey: QueryKey, whose: Whose, reading: ReadingRules) {
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
    const goesOn = anew.isSuccess && nextCursors(anew.data.pages, reading) !== undefined;
    const { data: now } = goesOn ? await fetchNextPage() : anew;
    return count(now) > count(data);
  }, [fetchNextPage, refetch, data, whose, reading]);
  return { refresh, cancel, loadMore };
}

function isExpired({ error }: Pick<StepsQuery, 'error'>): boolean {
  return error !== null && asInsightsError(error).kind === 'invalidPageToken';
}

function cursorsFrom(pageParam: unknown, filters: readonly CommentsFilter[]): readonly Cursor[] {
  // Our own getNextPageParam is the only source of a page parameter.
  return (pageParam as Cursor[] | undefined) ?? filters.map((filter) => ({ filter, pageUrl: null }));
}
