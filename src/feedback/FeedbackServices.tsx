import { createContext, useContext } from 'react';
import type { InsightsClient } from '../insights/InsightsClient';
import type { KeptDraft } from './drafts';
import type { KeptState } from './KeptState';
import type { NewMarks } from './NewMarks';
import type { ReadingRules } from './ReadingRules';
import type { TeamMemory } from './TeamMemory';
import type { KeptFilters } from './useFinding';
import type { WorkerMemory } from './WorkerMemory';

/** What the feedback hooks work with; made once at start, handed down by context. */
export interface FeedbackServices {
  client: InsightsClient;
  reading: ReadingRules;
  memory: WorkerMemory;
  teamMemory: TeamMemory;
  newMarks: NewMarks;
  /** By the scope they are for. */
  filters: KeptState<KeptFilters>;
  /** By the reservation SID they are for. */
  drafts: KeptState<KeptDraft>;
  /** The Insights agent id of the signed-in worker, from the worker attribute the admin named; read at each call. */
  ownAgentIdAttribute: () => string | null;
}

export const FeedbackServicesContext = createContext<FeedbackServices | null>(null);

/** @throws when used outside `FeedbackServicesContext.Provider`, which is a mistake in the code */
export function useFeedbackServices(): FeedbackServices {
  const services = useContext(FeedbackServicesContext);
  if (!services) throw new Error('FeedbackServicesContext.Provider is missing');
  return services;
}
