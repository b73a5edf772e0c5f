import type { QueryClient } from '@tanstack/react-query';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { createConversationFacts, type ConversationFacts } from './conversationFacts';
import { createFactsRequests, type FactsRequests } from './factsRequests';
import { segmentsKey, segmentsQuery } from '../../../shared/data/query/options/segmentQueries';
import { createFactsSource } from './factsSource';

/** What is known about conversations, and how the rest is asked. It is created once for a page. */
export interface Conversations {
  facts: ConversationFacts;
  requests: FactsRequests;
}

export interface ConversationOptions {
  /** Whether the settings show the date and queue of conversations; if not, nothing is asked. */
  areDetailsShown: boolean;
  /** The reservations in the signed-in agent's list of tasks whose conversations have ended. */
  endedReservations: () => readonly string[];
}

export function createConversations(
  services: Pick<FeedbackServices, 'client' | 'fetchSettings' | 'agentStorage'>,
  queryClient: QueryClient,
  { areDetailsShown, endedReservations }: ConversationOptions,
): Conversations {
  const facts = createConversationFacts(queryClient);
  const endedTasks = {
    reservationSids: endedReservations,
    fetchSegments: (reservationSid: string, workerSid?: string) =>
      queryClient.fetchQuery({
        ...segmentsQuery(
          { ...services, queryClient, isPageVisible: true },
          { reservationSid, phase: 'ended', ...(workerSid !== undefined && { workerSid }) },
        ),
        queryKey: segmentsKey(reservationSid),
      }),
  };
  const source = areDetailsShown ? createFactsSource(services, facts, endedTasks) : null;
  return { facts, requests: createFactsRequests(source, services.fetchSettings.detailsDelayMs) };
}
