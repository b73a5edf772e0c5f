import { QueryObserver, type QueryKey } from '@tanstack/react-query';
import { readConfig } from '../../src/config/readConfig';
import { fetchAgentId, type AgentIdSource } from '../../src/features/agent-identity/data/agentIdSource';
import { enabledUnlessRefused } from '../../src/shared/data/query/queryRefusals';
import { agentCommentsKey, segmentCommentsKey } from '../../src/features/comment-list/data/commentQueryKeys';
import { fetchBatch } from '../../src/features/comment-list/data/fetchBatch';
import { createQueryClient } from '../../src/shared/data/query/queryClient';
import { fetchReservationSegments } from '../../src/features/agent-identity/data/fetchReservationSegments';
import { toFetchSettings } from '../../src/flex/settings/fetchSettings';
import type { InsightsFetch } from '../../src/insights/http/sendRequest';
import { browserClock } from '../../src/insights/http/clock';
import type { CommentsFilter } from '../../src/insights/endpoints/comments';
import { createInsightsClient, INSIGHTS_BASE_URL } from '../../src/insights/http/InsightsClient';
import type { Segment } from '../../src/insights/endpoints/segments';
import { fleetReservationSid } from './fleetInsights';

const MINUTE_MS = 60_000;
/** The rules for an account without settings. */
const READING = toFetchSettings(readConfig({}).config);
const RULES = { ...READING, pageSize: READING.firstPageSize };

interface QueryOptions<T> {
  queryKey: QueryKey;
  staleTime: number;
  /** Null, and the default, is never. */
  refetchInterval?: number | null;
  queryFn: (signal: AbortSignal | undefined) => Promise<T>;
}

/**
 * One desk: a signed-in browser with the panel open, without a screen. It uses the product's own client, cache and
 * query rules, and requests what the panel requests (useRecentFeedback, useSelectedConversation).
 */
export class FleetDesk {
  private readonly queryClient = createQueryClient();
  private readonly client;
  private readonly source: AgentIdSource;
  private leaveTask: (() => void)[] = [];
  private agentId: string | null = null;

  constructor(
    private readonly agent: number,
    fetch: InsightsFetch,
  ) {
    const clock = browserClock();
    this.client = createInsightsClient({
      baseUrl: INSIGHTS_BASE_URL,
      getToken: () => 'invented-token',
      fetch,
      clock,
    });
    this.source = {
      queryKey: ['segments', 'agentId'],
      knownAgentId: () => this.agentId,
      reservationSids: () => [fleetReservationSid(agent, 0)],
      save: (agentId) => {
        this.agentId = agentId;
      },
    };
    this.queryClient.mount();
  }

  /** Finds the agent's id, and shows the recent feedback. */
  openPanel(): void {
    const whoAmI = {
      queryKey: this.source.queryKey,
      staleTime: 2 * MINUTE_MS,
      queryFn: (signal?: AbortSignal) => fetchAgentId(this.client, this.source, signal),
    };
    this.show(whoAmI, (agentId) => {
      if (agentId === null) return;
      const queryKey = agentCommentsKey(agentId, 'first');
      this.show(this.comments(queryKey, [{ agentId }], 5 * MINUTE_MS));
    });
  }

  /** Shows the feedback on one of the agent's conversations instead of the previous one. */
  select(task: number): void {
    this.leaveTask.forEach((leave) => leave());
    const reservationSid = fleetReservationSid(this.agent, task);
    const segments = {
      queryKey: ['segments', reservationSid],
      staleTime: 10 * MINUTE_MS,
      queryFn: (signal?: AbortSignal) => fetchReservationSegments(this.client, [reservationSid], signal),
    };
    this.leaveTask = [this.show(segments, (found) => this.leaveTask.push(this.showConversation(found)))];
  }

  /** Refetches everything on screen, like the refresh button does. */
  refresh(): void {
    void this.queryClient.refetchQueries({ type: 'active' });
  }

  /** Whether any query on screen has failed, or is being retried after a failure. */
  get showsFailure(): boolean {
    const onScreen = this.queryClient.getQueryCache().findAll({ type: 'active' });
    return onScreen.some(({ state }) => state.status !== 'success');
  }

  private showConversation(segments: readonly Segment[]): () => void {
    const ids = segments.map(({ segmentId }) => segmentId);
    const filters = ids.map((segmentId) => ({ segmentId }));
    return this.show(this.comments(segmentCommentsKey(ids), filters, MINUTE_MS));
  }

  private comments(queryKey: QueryKey, filters: readonly CommentsFilter[], staleTime: number) {
    const cursors = filters.map((filter) => ({ filter, pageUrl: null }));
    const queryFn = (signal?: AbortSignal) => fetchBatch(this.client, cursors, RULES, signal);
    return { queryKey, staleTime, queryFn, refetchInterval: READING.refreshIntervalMs };
  }

  /** @param onFirstResponse called once, with the first data; the panel starts its next query then */
  private show<T>(
    { queryKey, staleTime, refetchInterval, queryFn }: QueryOptions<T>,
    onFirstResponse?: (data: T) => void,
  ): () => void {
    const observer = new QueryObserver<T>(this.queryClient, {
      queryKey,
      staleTime,
      refetchInterval: refetchInterval ?? false,
      queryFn: ({ signal }) => queryFn(signal),
      ...enabledUnlessRefused(this.queryClient, queryKey, true),
    });
    let waits = onFirstResponse;
    const deliver = (data: T | undefined): void => {
      if (data === undefined) return;
      const then = waits;
      waits = undefined;
      then?.(data);
    };
    const leave = observer.subscribe(({ data }) => deliver(data));
    deliver(observer.getCurrentResult().data);
    return leave;
  }
}
