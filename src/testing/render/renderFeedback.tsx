import { focusManager, onlineManager, QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { act, cleanup } from '@testing-library/react';
import React from 'react';
import { FeedbackServicesContext, type FeedbackServices } from '../../shared/data/FeedbackServices';
import type { StoredDraft } from '../../features/add-comment/data/drafts';
import type { StoredFilters } from '../../features/filters/data/useFilteredComments';
import { createStore, type Store } from '../../shared/data/storage/store';
import { openNewMarks, type NewMarks } from '../../features/new-feedback/data/newMarks';
import { createQueryClient } from '../../shared/data/query/queryClient';
import { openTeamStorage } from '../../shared/data/storage/teamStorage';
import { openAgentStorage } from '../../shared/data/storage/agentStorage';
import { createInsightsClient, INSIGHTS_BASE_URL } from '../../insights/http/InsightsClient';
import { USUAL_READING } from '../fixtures/defaultFetchSettings';
import {
  createFakeInsightsServer,
  impatientClock,
  type FakeInsightsServer,
} from '../fakes/fakeInsightsServer';

/** What the feedback hooks stand on, with an invented Insights behind the real client. */
export interface FeedbackDesk {
  server: FakeInsightsServer;
  services: FeedbackServices;
  drafts: Store<StoredDraft>;
  filters: Store<StoredFilters>;
  newMarks: NewMarks;
  queryClient: QueryClient;
  Wrapper: React.ComponentType;
  setOnline(online: boolean): void;
  /** From here on time stands still, but for `pass`. */
  stopTime(): void;
  /** Lets time pass, after `stopTime`, and what is due happen. */
  pass(milliseconds: number): Promise<void>;
  /** The browser window gets the focus. */
  focus(): void;
  /** Ends what is still under way, and checks that Insights was asked what was planned and nothing else. */
  close(): void;
}

const OWNER = { accountSid: 'AC1', workerSid: 'WK1' };

/** A desk with an empty memory. */
export function openFeedbackDesk(): FeedbackDesk {
  window.localStorage.clear();
  const server = createFakeInsightsServer();
  const queryClient = createQueryClient();
  const services: FeedbackServices = {
    agentStorage: openAgentStorage(() => window.localStorage, OWNER, Date.now),
    teamStorage: openTeamStorage(() => window.localStorage, OWNER, Date.now),
    fetchSettings: USUAL_READING,
    ownAgentIdAttribute: () => null,
    client: createInsightsClient({
      baseUrl: INSIGHTS_BASE_URL,
      getToken: () => 'invented-token',
      fetch: server.fetch,
      clock: impatientClock(),
    }),
  };
  const Wrapper: React.FC = ({ children }) => (
    <QueryClientProvider client={queryClient}>
      <FeedbackServicesContext.Provider value={services}>{children}</FeedbackServicesContext.Provider>
    </QueryClientProvider>
  );
  return {
    server,
    services,
    drafts: createStore(),
    filters: createStore(),
    newMarks: openNewMarks(() => window.localStorage, OWNER, Date.now),
    queryClient,
    Wrapper,
    setOnline: (online) => act(() => onlineManager.setOnline(online)),
    stopTime: () => void jest.useFakeTimers(),
    async pass(milliseconds) {
      act(() => void jest.advanceTimersByTime(milliseconds));
      await answersArrive();
    },
    focus: () => act(() => focusManager.setFocused(true)),
    close() {
      cleanup();
      queryClient.clear();
      onlineManager.setOnline(undefined);
      focusManager.setFocused(undefined);
      // React stands still for good when a timer of its own is dropped.
      if (isTimeStopped()) jest.runOnlyPendingTimers();
      jest.useRealTimers();
      server.verify();
    },
  };
}

const isTimeStopped = (): boolean => 'clock' in setTimeout;

/** An answer passes through many promises, and through timers of no duration. */
async function answersArrive(): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    await act(async () => {
      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
      jest.advanceTimersByTime(0);
    });
  }
}
