import { focusManager, onlineManager, QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { act, cleanup, waitFor } from '@testing-library/react';
import React from 'react';
import { FeedbackServicesContext, type FeedbackServices } from '../../shared/data/FeedbackServices';
import {
  createConversations,
  type Conversations,
} from '../../features/conversation/data/createConversations';
import { createDraftStore, type DraftStore } from '../../features/add-comment/data/drafts';
import { createFilterStore, type FilterStore } from '../../features/filters/data/filterStore';
import { openNewMarks, type NewMarks } from '../../features/new-feedback/data/newMarks';
import { createQueryClient } from '../../shared/data/query/queryClient';
import { openTeamStorage } from '../../shared/data/storage/teamStorage';
import { openAgentStorage } from '../../shared/data/storage/agentStorage';
import { DEFAULT_FETCH_SETTINGS } from '../fixtures/defaultFetchSettings';
import { impatientClock } from '../../insights/testing/fakeClock';
import type { FakeFetch, Respond } from '../../insights/testing/fakeFetch';
import { fakeInsights } from '../../insights/testing/fakeInsights';

/** Everything the feedback hooks need, with a fake Insights behind the real client. */
export interface FeedbackHarness {
  server: FakeFetch;
  services: FeedbackServices;
  drafts: DraftStore;
  filters: FilterStore;
  newMarks: NewMarks;
  conversations: Conversations;
  /** The ended conversations in the agent's list of tasks; none at first. */
  endedReservations: string[];
  queryClient: QueryClient;
  Wrapper: React.ComponentType;
  setOnline(online: boolean): void;
  /** Stops the time. After that only `advanceTime` moves it. */
  stopTime(): void;
  /** Advances the time after `stopTime`, and runs what is due. */
  advanceTime(milliseconds: number): Promise<void>;
  /** Gives the focus to the browser window. */
  focus(): void;
  /** Waits until all requests have been answered and processed. */
  untilIdle(): Promise<void>;
  /** Cleans up, and checks that Insights received exactly the planned requests. */
  close(): void;
}

const OWNER = { accountSid: 'AC1', workerSid: 'WK1' };

/** A form asks whether the user has assessed the conversation. Only tests about that plan another response. */
const nothingAssessed: Respond = (url) =>
  url.includes('/Assessments?SegmentId=') ? { body: { assessments: [] } } : null;

/** A harness with an empty local storage. */
export function createFeedbackHarness(): FeedbackHarness {
  window.localStorage.clear();
  const server = fakeInsights({ clock: impatientClock(), respond: nothingAssessed });
  const queryClient = createQueryClient(DEFAULT_FETCH_SETTINGS.spreadMs);
  const services: FeedbackServices = {
    agentStorage: openAgentStorage(() => window.localStorage, OWNER, Date.now),
    teamStorage: openTeamStorage(() => window.localStorage, OWNER, Date.now),
    fetchSettings: DEFAULT_FETCH_SETTINGS,
    functionsClient: null,
    undoMs: 0,
    isDefaultPreselected: true,
    ownAgentIdAttribute: () => null,
    client: server.client,
  };
  const endedReservations: string[] = [];
  const Wrapper: React.FC = ({ children }) => (
    <QueryClientProvider client={queryClient}>
      <FeedbackServicesContext.Provider value={services}>{children}</FeedbackServicesContext.Provider>
    </QueryClientProvider>
  );
  return {
    server,
    services,
    drafts: createDraftStore(),
    filters: createFilterStore(),
    newMarks: openNewMarks(() => window.localStorage, OWNER, Date.now),
    conversations: createConversations(services, queryClient, {
      areDetailsShown: true,
      endedReservations: () => endedReservations,
    }),
    endedReservations,
    queryClient,
    Wrapper,
    setOnline: (online) => act(() => onlineManager.setOnline(online)),
    stopTime: () => void jest.useFakeTimers(),
    async advanceTime(milliseconds) {
      act(() => void jest.advanceTimersByTime(milliseconds));
      await flushResponses();
    },
    untilIdle: () =>
      waitFor(() => {
        if (queryClient.isFetching() > 0) throw new Error('A query is being fetched.');
      }),
    focus: () => act(() => focusManager.setFocused(true)),
    close() {
      cleanup();
      queryClient.clear();
      onlineManager.setOnline(undefined);
      focusManager.setFocused(undefined);
      // React stops working permanently when one of its timers is dropped.
      if (isTimeStopped()) jest.runOnlyPendingTimers();
      jest.useRealTimers();
      server.verify();
    },
  };
}

const isTimeStopped = (): boolean => 'clock' in setTimeout;

/** Waits for pending responses, which pass through many promises and zero-length timers. */
async function flushResponses(): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    await act(async () => {
      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
      jest.advanceTimersByTime(0);
    });
  }
}
