import type { QueryClient } from '@tanstack/react-query';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { createConversationFacts, type ConversationFacts } from './conversationFacts';
import { createFactsRequests, type FactsRequests } from './factsRequests';
import { createFactsSource } from './factsSource';

/** What is known about conversations, and how the rest is asked. It is created once for a page. */
export interface Conversations {
  facts: ConversationFacts;
  requests: FactsRequests;
}

/** @param areDetailsShown whether the settings show the date and queue of conversations; if not, nothing is asked */
export function createConversations(
  services: Pick<FeedbackServices, 'client' | 'fetchSettings' | 'agentStorage'>,
  queryClient: QueryClient,
  areDetailsShown: boolean,
): Conversations {
  const facts = createConversationFacts(queryClient);
  const source = areDetailsShown ? createFactsSource(services, facts) : null;
  return { facts, requests: createFactsRequests(source) };
}
