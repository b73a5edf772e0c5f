import { focusManager, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import type { AgentIdResponse } from '../../../shared/data/query/options/AgentIdResponse';
import type { QueryContext } from '../../../shared/data/query/options/QueryContext';
import { agentCommentsKey, agentCommentsQuery } from '../../../shared/data/query/options/commentQueries';
import { agentIdQuery } from '../../../shared/data/query/options/segmentQueries';
import type { SelectedWorker } from '../../../shared/data/selection';
import { knownWorkerAgentId, workerLearning } from '../../agent-identity/data/agentIdSource';
import { cachedData, cachedState } from '../../../shared/data/query/cachedQuery';

/** A prefetch that may still be running. */
export interface WorkerPrefetch {
  /** Whether a request was needed, and could be sent. */
  hasStarted: boolean;
  /** Resolves when it is over, whether it brought anything or not. */
  done: Promise<void>;
  /** Aborts its requests, unless a screen waits for them by now. */
  cancel: () => void;
}

/** Whether a query that has never been fetched, or whose only fetch was aborted, can be fetched. */
function canFetch(
  queryClient: QueryClient,
  { queryKey, enabled }: { queryKey: QueryKey; enabled?: boolean | undefined },
): boolean {
  const state = cachedState(queryClient, queryKey);
  const isUntouched =
    state === undefined ||
    (state.fetchStatus === 'idle' && state.dataUpdatedAt === 0 && state.errorUpdatedAt === 0);
  return enabled === true && isUntouched;
}

/**
 * Prefetches what selecting a worker in Teams View fetches first: the agent's ID, if it is not known, in one request, and
 * then the first page of the agent's comments. Skips what has been fetched before. Never rejects: the screen fetches again
 * what fails here.
 */
export function prefetchWorker(
  services: FeedbackServices,
  queryClient: QueryClient,
  worker: SelectedWorker,
): WorkerPrefetch {
  const context = { ...services, queryClient, isPageVisible: focusManager.isFocused() };
  const running = new Set<QueryKey>();
  let isCancelled = false;

  async function run({ queryKey }: { queryKey: QueryKey }, fetch: () => Promise<void>): Promise<void> {
    running.add(queryKey);
    await fetch();
    running.delete(queryKey);
  }

  async function fetchComments(agentId: string): Promise<void> {
    const options = commentsOf(context, worker, agentId);
    if (canFetchComments(queryClient, agentId, options))
      await run(options, () => queryClient.prefetchInfiniteQuery(options));
  }

  async function fetchAgentAndComments(): Promise<void> {
    const source = workerLearning(services.teamStorage, worker.workerSid, worker.reservationSids);
    const options = agentIdQuery(context, { ...source, isNeeded: true });
    await run(options, () => queryClient.prefetchQuery(options));
    const agentId = cachedData<AgentIdResponse>(queryClient, options.queryKey)?.agentId ?? null;
    if (agentId === null) return;
    source.save(agentId);
    if (!isCancelled) await fetchComments(agentId);
  }

  function cancel(): void {
    isCancelled = true;
    for (const queryKey of running) {
      const isOnScreen = (queryClient.getQueryCache().find(queryKey)?.getObserversCount() ?? 0) > 0;
      if (!isOnScreen) void queryClient.cancelQueries({ queryKey, exact: true });
    }
  }

  const agentId = knownWorkerAgentId(services.teamStorage.get(), worker);
  const hasStarted =
    agentId === null
      ? canLearn(context, worker)
      : canFetchComments(queryClient, agentId, commentsOf(context, worker, agentId));
  if (!hasStarted) return { hasStarted, done: Promise.resolve(), cancel };
  return { hasStarted, done: agentId === null ? fetchAgentAndComments() : fetchComments(agentId), cancel };
}

type Context = FeedbackServices & QueryContext;

const commentsOf = (context: Context, { workerSid }: SelectedWorker, agentId: string) =>
  agentCommentsQuery(context, {
    agentId,
    pages: 'first',
    audience: 'supervisor',
    isNeeded: true,
    workerSid,
  });

/** A list with large pages replaces the first one. */
function canFetchComments(
  queryClient: QueryClient,
  agentId: string,
  options: ReturnType<typeof commentsOf>,
): boolean {
  const isLargeLoaded = cachedData(queryClient, agentCommentsKey(agentId, 'large')) !== undefined;
  return !isLargeLoaded && canFetch(queryClient, options);
}

/** Whether the agent's ID can be learned. Without reservations, nothing would be sent. */
function canLearn(context: Context, { workerSid, reservationSids }: SelectedWorker): boolean {
  const source = workerLearning(context.teamStorage, workerSid, reservationSids);
  if (source.reservationSids().length === 0) return false;
  return canFetch(context.queryClient, agentIdQuery(context, { ...source, isNeeded: true }));
}
