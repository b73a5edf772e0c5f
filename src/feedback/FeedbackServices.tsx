import { createContext, useContext } from 'react';
import type { InsightsClient } from '../insights/InsightsClient';
import type { WorkerMemory } from './WorkerMemory';

/** What the feedback hooks work with; made once at start, handed down by context. */
export interface FeedbackServices {
  client: InsightsClient;
  memory: WorkerMemory;
}

export const FeedbackServicesContext = createContext<FeedbackServices | null>(null);

/** @throws when used outside `FeedbackServicesContext.Provider`, which is a mistake in the code */
export function useFeedbackServices(): FeedbackServices {
  const services = useContext(FeedbackServicesContext);
  if (!services) throw new Error('FeedbackServicesContext.Provider is missing');
  return services;
}
