import { readConfig, SETTINGS_PATH } from '../../src/config/readConfig';
import { toFetchSettings, toRetryPolicy } from '../../src/flex/settings/fetchSettings';
import { browserClock } from '../../src/insights/http/clock';
import { createInsightsClient, INSIGHTS_BASE_URL } from '../../src/insights/http/InsightsClient';
import type { QueryContext } from '../../src/shared/data/query/options/QueryContext';
import { createQueryClient } from '../../src/shared/data/query/queryClient';
import {
  createConversations,
  type Conversations,
} from '../../src/features/conversation/data/createConversations';
import { openAgentStorage } from '../../src/shared/data/storage/agentStorage';
import type { BrowserCalls } from './callLog';
import type { MarkSharing } from '../../src/features/new-feedback/data/markSharing';
import { FleetWindow } from './FleetWindow';

/** One signed-in browser, without a screen. All of its code runs in its window. */
export interface FleetBrowser {
  readonly page: FleetPage;
  /** The page has loaded, and is visible. */
  start(): void;
  /** The user selects the next thing to look at. */
  act(): void;
  /** The user refreshes everything on screen, if there is a button for it. */
  refresh(): void;
  /** The user signs out. */
  close(): void;
}

/** What the product's queries need in one browser, and what happens to a page as a whole. */
export class FleetPage {
  readonly window = FleetWindow.current();
  readonly context: QueryContext;
  /** Call it when the page loads: the delay of details counts from then. */
  readonly startConversations: () => Conversations;
  /** What shares the marks of seen feedback with other computers, if anything does. */
  sharing: MarkSharing | null = null;

  /**
   * @param setting the value of the setting `desks`
   * @param reservationSids the reservations that the browser has stored
   */
  constructor(
    setting: number,
    readonly calls: BrowserCalls,
    reservationSids: readonly string[] = [],
  ) {
    const settings = SETTINGS_PATH.reduceRight<unknown>((inner, key) => ({ [key]: inner }), {
      desks: setting,
    });
    const { config } = readConfig(settings);
    const fetchSettings = toFetchSettings(config, Math.random());
    const queryClient = createQueryClient(fetchSettings.spreadMs);
    queryClient.mount();
    const client = createInsightsClient({
      baseUrl: INSIGHTS_BASE_URL,
      getToken: () => 'invented-token',
      fetch: calls.fetch,
      clock: browserClock(),
      retryPolicy: toRetryPolicy(config),
    });
    this.context = { client, fetchSettings, queryClient, isPageVisible: true };
    const agentStorage = openAgentStorage(noStorage, { accountSid: 'AC', workerSid: 'WK' }, Date.now);
    reservationSids.forEach((sid) => agentStorage.addReservation(sid));
    this.startConversations = () =>
      createConversations({ client, fetchSettings, agentStorage }, queryClient, {
        areDetailsShown: config.conversationDetails !== 'none',
        endedReservations: () => [],
      });
  }

  /** The user returns to the window. */
  returnToWindow(): void {
    this.afterSpread(() => {
      this.context.queryClient.getQueryCache().onFocus();
      this.sharing?.onReturn();
    });
  }

  /** Calls `action` at a random time within the spread. */
  afterSpread(action: () => void): void {
    setTimeout(action, Math.random() * this.context.fetchSettings.spreadMs);
  }

  /** The user refreshes everything on screen. */
  refresh(): void {
    this.calls.expect();
    void this.context.queryClient.refetchQueries({ type: 'active' });
  }

  /** Whether any query on screen has failed, or is being retried after a failure. */
  get showsFailure(): boolean {
    const onScreen = this.context.queryClient.getQueryCache().findAll({ type: 'active' });
    return onScreen.some(({ state }) => state.status !== 'success');
  }

  close(): void {
    this.sharing?.stop();
    this.context.queryClient.unmount();
    this.context.queryClient.clear();
  }
}

/** The storage then keeps its values in memory. */
function noStorage(): never {
  throw new Error('The simulation has no storage.');
}
