import { InfiniteQueryObserver, QueryObserver } from '@tanstack/react-query';
import { readConfig } from '../../src/config/readConfig';
import { findOwnSegments } from '../../src/features/agent-panel/data/findOwnSegments';
import {
  AGENT_ID_KEY,
  agentCommentsQuery,
  agentIdQuery,
  segmentCommentsQuery,
  segmentsQuery,
  type CommentsQuery,
  type QueryContext,
} from '../../src/shared/data/query/insightsQueries';
import { createQueryClient } from '../../src/shared/data/query/queryClient';
import { toFetchSettings } from '../../src/flex/settings/fetchSettings';
import type { InsightsFetch } from '../../src/insights/http/sendRequest';
import { browserClock } from '../../src/insights/http/clock';
import { createInsightsClient, INSIGHTS_BASE_URL } from '../../src/insights/http/InsightsClient';
import type { Segment } from '../../src/insights/endpoints/segments';
import { fleetReservationSid } from './fleetInsights';

/** The settings of an account that has configured none. */
const FETCH_SETTINGS = toFetchSettings(readConfig({}).config);

/**
 * One desk: a signed-in browser with the panel open, without a screen. It uses the product's own client, cache and
 * queries, and shows what the panel shows (useRecentFeedback, useSelectedConversation).
 */
export class FleetDesk {
  private readonly context: QueryContext;
  private agentId: string | null = null;
  private leaveTask: () => void = () => undefined;
  private leaveList: () => void = () => undefined;

  constructor(
    private readonly agent: number,
    fetch: InsightsFetch,
  ) {
    const client = createInsightsClient({
      baseUrl: INSIGHTS_BASE_URL,
      getToken: () => 'invented-token',
      fetch,
      clock: browserClock(),
    });
    const queryClient = createQueryClient();
    this.context = { client, fetchSettings: FETCH_SETTINGS, queryClient, isPageVisible: true };
    queryClient.mount();
  }

  /** Finds the agent's id, and shows the recent feedback. */
  openPanel(): void {
    const options = agentIdQuery(this.context, {
      queryKey: AGENT_ID_KEY,
      isNeeded: true,
      reservationSids: () => [fleetReservationSid(this.agent, 0)],
    });
    const observer = new QueryObserver(this.context.queryClient, options);
    const stop = observer.subscribe(({ data }) => {
      const agentId = data?.agentId ?? null;
      if (agentId === null) return;
      stop();
      this.agentId = agentId;
      this.leaveList = this.showComments(
        agentCommentsQuery(this.context, {
          agentId,
          pages: 'first',
          audience: 'agent',
          isNeeded: true,
        }),
      );
    });
  }

  /** Shows the feedback on one of the agent's conversations instead of the previous one. */
  select(task: number): void {
    this.leaveTask();
    const reservationSid = fleetReservationSid(this.agent, task);
    const options = segmentsQuery(this.context, { reservationSid, phase: 'ended' });
    const observer = new QueryObserver(this.context.queryClient, options);
    let leaveComments: (() => void) | null = null;
    const showSegments = (segments: readonly Segment[] | undefined): void => {
      const { segmentIds } = findOwnSegments(segments ?? [], this.agentId);
      if (leaveComments || !segmentIds?.length) return;
      leaveComments = this.showComments(segmentCommentsQuery(this.context, segmentIds));
    };
    const leaveSegments = observer.subscribe(({ data }) => showSegments(data));
    this.leaveTask = () => {
      leaveSegments();
      leaveComments?.();
    };
    showSegments(observer.getCurrentResult().data);
  }

  /** The user returns to the window. The product waits for the event a little (SPREAD_MS), which is left out here. */
  focusWindow(): void {
    this.context.queryClient.getQueryCache().onFocus();
  }

  /** Signs out. */
  close(): void {
    this.leaveTask();
    this.leaveList();
    this.context.queryClient.unmount();
    this.context.queryClient.clear();
  }

  /** Refetches everything on screen, like the refresh button does. */
  refresh(): void {
    void this.context.queryClient.refetchQueries({ type: 'active' });
  }

  /** Whether any query on screen has failed, or is being retried after a failure. */
  get showsFailure(): boolean {
    const onScreen = this.context.queryClient.getQueryCache().findAll({ type: 'active' });
    return onScreen.some(({ state }) => state.status !== 'success');
  }

  private showComments(options: CommentsQuery): () => void {
    return new InfiniteQueryObserver(this.context.queryClient, options).subscribe(() => undefined);
  }
}
