import { createContext, useContext } from 'react';
import type { InsightsClient } from '../../insights/http/InsightsClient';
import type { KeptDraft } from '../../features/add-comment/data/drafts';
import type { KeptState } from './storage/createStore';
import type { NewMarks } from '../../features/new-feedback/data/newMarks';
import type { ReadingRules } from './FetchSettings';
import type { TeamMemory } from './storage/teamStorage';
import type { KeptFilters } from '../../features/filters/data/useFilteredComments';
import type { WorkerMemory } from './storage/agentStorage';

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
