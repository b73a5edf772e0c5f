import { InfiniteQueryObserver, QueryObserver } from '@tanstack/react-query';
import { findOwnSegments } from '../../src/features/agent-panel/data/findOwnSegments';
import {
  agentCommentsQuery,
  segmentCommentsQuery,
  type CommentsQuery,
} from '../../src/shared/data/query/options/commentQueries';
import {
  AGENT_ID_KEY,
  agentIdQuery,
  segmentsQuery,
} from '../../src/shared/data/query/options/segmentQueries';
import type { FactsAsker } from '../../src/features/conversation/data/factsRequests';
import type { CommentBatch } from '../../src/shared/data/query/commentBatch';
import type { Segment } from '../../src/insights/endpoints/segments';
import type { BrowserCalls } from './callLog';
import { fleetAgentId, fleetReservationSid } from './fleetInsights';
import { askWhenRested } from './fleetHeadings';
import { createFleetMarks, type FleetMarks, type FleetMarksOptions } from './fleetMarks';
import { FleetPage, type FleetBrowser } from './FleetPage';

const TASKS_PER_AGENT = 4;

export interface AgentBrowserOptions {
  agent: number;
  /** The value of the setting `desks`. */
  setting: number;
  isPanelOpen: boolean;
  /** Whether the browser or a worker attribute has the agent's id. Otherwise Insights has to name it. */
  isAgentIdKnown: boolean;
  /** Null when the marks of seen feedback stay in the browser. */
  marks: Pick<FleetMarksOptions, 'fetch' | 'log'> | null;
}

/**
 * The browser of an agent, without a screen. It uses the product's own client, cache and queries, and shows what the
 * panel shows (useRecentFeedback, useSelectedConversation), or only the count in the header (MainHeader).
 */
export class AgentBrowser implements FleetBrowser {
  readonly page: FleetPage;
  /** The reservations that the browser has stored. */
  private readonly stored: readonly string[];
  private agentId: string | null;
  private task = 0;
  private leaveTask: () => void = () => undefined;
  private leaveList: () => void = () => undefined;
  /** Null once the headings have asked for their details, and in a browser with a closed panel. */
  private headings: FactsAsker | null = null;
  private readonly marks: FleetMarks | null;

  constructor(
    private readonly options: AgentBrowserOptions,
    calls: BrowserCalls,
  ) {
    this.stored = Array.from({ length: TASKS_PER_AGENT }, (_, task) =>
      fleetReservationSid(options.agent, task),
    );
    this.page = new FleetPage(options.setting, calls, this.stored);
    this.agentId = options.isAgentIdKnown ? fleetAgentId(options.agent) : null;
    const { setting, isAgentIdKnown: isKnownBrowser } = options;
    this.marks = options.marks && createFleetMarks(this.page, { ...options.marks, setting, isKnownBrowser });
  }

  start(): void {
    this.marks?.start();
    if (this.options.isPanelOpen) {
      this.headings = this.page.startConversations().requests.openList();
      this.showRecentFeedback();
      return this.act();
    }
    // useRandomDelay in the header
    this.page.afterSpread(() => this.showRecentFeedback());
  }

  /** Selects the next task. Its feedback, with a comment that is new, replaces that of the previous one. */
  act(): void {
    if (!this.options.isPanelOpen) return;
    this.marks?.seeComment();
    this.leaveTask();
    this.task = (this.task + 1) % TASKS_PER_AGENT;
    const reservationSid = fleetReservationSid(this.options.agent, this.task);
    this.page.calls.expect(reservationSid);
    const options = segmentsQuery(this.page.context, { reservationSid, phase: 'ended' });
    const observer = new QueryObserver(this.page.context.queryClient, options);
    let leaveComments: (() => void) | null = null;
    const showSegments = (segments: readonly Segment[] | undefined): void => {
      const { segmentIds } = findOwnSegments(segments ?? [], this.agentId);
      if (leaveComments || !segmentIds?.length) return;
      leaveComments = this.show(segmentCommentsQuery(this.page.context, segmentIds));
    };
    const leaveSegments = observer.subscribe(({ data }) => showSegments(data));
    this.leaveTask = () => {
      leaveSegments();
      leaveComments?.();
    };
    showSegments(observer.getCurrentResult().data);
  }

  refresh(): void {
    // The button is in the panel.
    if (this.options.isPanelOpen) this.page.refresh();
  }

  close(): void {
    this.leaveTask();
    this.leaveList();
    this.page.close();
  }

  /** Finds the agent's id if it is not known, then fetches the list. */
  private showRecentFeedback(): void {
    if (this.agentId !== null) return this.showList(this.agentId);
    const options = agentIdQuery(this.page.context, {
      queryKey: AGENT_ID_KEY,
      isNeeded: true,
      reservationSids: () => this.stored,
    });
    const stop = new QueryObserver(this.page.context.queryClient, options).subscribe(({ data }) => {
      if (!data || data.agentId === null) return;
      stop();
      this.agentId = data.agentId;
      this.showList(data.agentId);
    });
    this.leaveList = stop;
  }

  private showList(agentId: string): void {
    const query = agentCommentsQuery(this.page.context, {
      agentId,
      pages: 'first',
      audience: 'agent',
      isNeeded: true,
    });
    const observer = new InfiniteQueryObserver(this.page.context.queryClient, query);
    const leave = observer.subscribe(({ data }) => data && this.showHeadings(data.pages));
    const { headings } = this;
    this.leaveList = () => {
      leave();
      headings?.close();
    };
  }

  private showHeadings(batches: readonly CommentBatch[]): void {
    if (this.headings) askWhenRested(this.headings, batches, null);
    this.headings = null;
  }

  private show(options: CommentsQuery): () => void {
    return new InfiniteQueryObserver(this.page.context.queryClient, options).subscribe(() => undefined);
  }
}
