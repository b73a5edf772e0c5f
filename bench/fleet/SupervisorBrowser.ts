import { InfiniteQueryObserver, QueryObserver } from '@tanstack/react-query';
import { rolesQuery } from '../../src/shared/data/query/options/accountQueries';
import { agentCommentsQuery } from '../../src/shared/data/query/options/commentQueries';
import { AGENT_ID_KEY, agentIdQuery } from '../../src/shared/data/query/options/segmentQueries';
import type { FactsRequests } from '../../src/features/conversation/data/factsRequests';
import type { BrowserCalls } from './callLog';
import { fleetReservationSid } from './fleetInsights';
import { askWhenRested } from './fleetHeadings';
import { FleetPage, type FleetBrowser } from './FleetPage';

const TEAM_SIZE = 20;

/**
 * The browser of a supervisor in Teams View, without a screen. It shows the comments on one agent of the team after the
 * other (useWorkerComments), with the product's own client, cache and queries.
 */
export class SupervisorBrowser implements FleetBrowser {
  readonly page: FleetPage;
  private member = 0;
  private leave: () => void = () => undefined;
  private readonly headings: FactsRequests;

  constructor(
    private readonly firstAgent: number,
    setting: number,
    calls: BrowserCalls,
  ) {
    this.page = new FleetPage(setting, calls);
    this.headings = this.page.startConversations().requests;
  }

  start(): void {
    const { queryClient } = this.page.context;
    // The roles say whether "Add comment" is offered. They stay in the cache.
    void queryClient.prefetchQuery({ ...rolesQuery(this.page.context, true), queryKey: ['userRoles'] });
    this.act();
  }

  /** Selects the next agent of the team. */
  act(): void {
    this.leave();
    this.member = (this.member + 1) % TEAM_SIZE;
    const agent = this.firstAgent + this.member;
    const workerSid = `WK${agent}`;
    const { queryClient } = this.page.context;
    this.page.calls.expect(fleetReservationSid(agent, 0));
    this.page.calls.expect(`AgentId=agent-${agent}&`);
    let leaveList: (() => void) | null = null;
    const headings = this.headings.openList();
    let areHeadingsShown = false;
    const options = agentIdQuery(this.page.context, {
      queryKey: [...AGENT_ID_KEY, workerSid],
      isNeeded: true,
      reservationSids: () => [fleetReservationSid(agent, 0)],
      workerSid,
    });
    const observer = new QueryObserver(queryClient, options);
    const showList = (agentId: string | null | undefined): void => {
      if (leaveList || !agentId) return;
      const list = agentCommentsQuery(this.page.context, {
        agentId,
        pages: 'first',
        audience: 'supervisor',
        isNeeded: true,
        workerSid,
      });
      leaveList = new InfiniteQueryObserver(queryClient, list).subscribe(({ data }) => {
        if (!data || areHeadingsShown) return;
        areHeadingsShown = true;
        askWhenRested(headings, data.pages, { workerSid, endedSids: [] });
      });
    };
    const leaveAgentId = observer.subscribe(({ data }) => showList(data?.agentId));
    showList(observer.getCurrentResult().data?.agentId);
    this.leave = () => {
      leaveAgentId();
      leaveList?.();
      headings.close();
    };
  }

  refresh(): void {
    this.page.refresh();
  }

  close(): void {
    this.leave();
    this.page.close();
  }
}
