import type {
  InfiniteQueryObserverOptions,
  QueryFunctionContext,
  QueryKey,
  QueryObserverOptions,
} from '@tanstack/react-query';
import { fetchCommentsPage, type CommentsFilter } from '../../../../insights/endpoints/comments';
import type { Audience } from '../../audience';
import { nextCursors, type CommentBatch, type PageCursor } from '../commentBatch';
import { fetchBatch, largePageSize, MAX_PAGE_SIZE } from '../fetchBatch';
import { AGENT_PAGE_FRESHNESS, agentCommentsFreshness, segmentCommentsFreshness } from '../queryFreshness';
import { enabledUnlessRefused } from '../queryRefusals';
import type { QueryContext } from './QueryContext';

/** The options of a query for a list of comments. Each of its pages is a batch. */
export type CommentsQuery = Omit<InfiniteQueryObserverOptions<CommentBatch>, 'meta'> & {
  queryKey: QueryKey;
  meta?: { workerSid: string };
};

/** The order in which Insights names the segments does not matter. */
export const segmentCommentsKey = (segmentIds: readonly string[]) =>
  ['comments', 'segments', [...segmentIds].sort()] as const;

/**
 * The comments on segments. Nothing is fetched while there are no segments.
 * @param workerSid the worker in Teams View whose segments they are; absent for the signed-in worker's own
 */
export function segmentCommentsQuery(
  context: QueryContext,
  segmentIds: readonly string[],
  workerSid?: string,
): CommentsQuery {
  const { fetchSettings } = context;
  const queryKey = segmentCommentsKey(segmentIds);
  return {
    ...batches(
      context,
      segmentIds.map((segmentId) => ({ segmentId })),
      fetchSettings.firstPageSize,
    ),
    queryKey,
    ...enabledUnlessRefused(context.queryClient, queryKey, segmentIds.length > 0, workerSid),
    ...segmentCommentsFreshness(context),
  };
}

/** The size of the pages of an agent's list: a small first page, or the largest pages. */
export type PageSizes = 'first' | 'large';

export const agentCommentsKey = (agentId: string | null, pages: PageSizes) =>
  ['comments', 'agent', agentId, pages] as const;

export interface AgentCommentsRequest {
  /** Nothing is fetched while it is null. */
  agentId: string | null;
  pages: PageSizes;
  /** Who reads the list. */
  audience: Audience;
  isNeeded: boolean;
  /** The worker, in Teams View. Absent for the signed-in worker. */
  workerSid?: string;
}

/** The comments on an agent. */
export function agentCommentsQuery(context: QueryContext, request: AgentCommentsRequest): CommentsQuery {
  const { agentId, pages, audience, isNeeded, workerSid } = request;
  const { fetchSettings } = context;
  const queryKey = agentCommentsKey(agentId, pages);
  const pageSize = pages === 'first' ? fetchSettings.firstPageSize : largePageSize(fetchSettings);
  return {
    ...batches(context, agentId === null ? [] : [{ agentId }], pageSize),
    queryKey,
    ...enabledUnlessRefused(context.queryClient, queryKey, isNeeded && agentId !== null, workerSid),
    ...agentCommentsFreshness(context, audience),
  };
}

/** The key of what one page says about an agent, for the column of the Teams table. */
export const agentPageKey = (agentId: string) => ['agentPage', agentId] as const;

export interface AgentPageRequest<Data> {
  agentId: string;
  workerSid: string;
  /** What is kept of the page. A table with many agents would otherwise keep tens of thousands of comments. */
  read: (batch: CommentBatch) => Data;
}

/** What one request, with as many comments as the API returns at once, says about an agent. */
export function agentPageQuery<Data>(
  context: Omit<QueryContext, 'isPageVisible'>,
  { agentId, workerSid, read }: AgentPageRequest<Data>,
): QueryObserverOptions<Data> & { queryKey: QueryKey } {
  const queryKey = agentPageKey(agentId);
  return {
    queryKey,
    async queryFn({ signal }) {
      const filter = { agentId };
      const page = await fetchCommentsPage(context.client, { filter, pageSize: MAX_PAGE_SIZE, signal });
      return read({ sequences: [{ filter, pages: [page] }] });
    },
    ...enabledUnlessRefused(context.queryClient, queryKey, true, workerSid),
    ...AGENT_PAGE_FRESHNESS,
  };
}

/** `getNextPageParam` is the only source of a page parameter. The first page has none. */
type BatchContext = QueryFunctionContext<QueryKey, readonly PageCursor[] | undefined>;

/** How a list is fetched batch by batch. */
function batches(
  { client, fetchSettings }: QueryContext,
  filters: readonly CommentsFilter[],
  pageSize: number,
): Pick<CommentsQuery, 'queryFn' | 'getNextPageParam'> {
  const firstCursors = filters.map((filter): PageCursor => ({ filter, pageUrl: null }));
  return {
    queryFn: ({ pageParam, signal }: BatchContext) =>
      fetchBatch(client, pageParam ?? firstCursors, { ...fetchSettings, pageSize }, signal),
    getNextPageParam: (_lastBatch, loaded) => nextCursors(loaded, fetchSettings),
  };
}
