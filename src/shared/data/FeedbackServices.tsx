import { createContext, useContext } from 'react';
import type { InsightsClient } from '../../insights/http/InsightsClient';
import type { StoredDraft } from '../../features/add-comment/data/drafts';
import type { Store } from './storage/createStore';
import type { NewMarks } from '../../features/new-feedback/data/newMarks';
import type { FetchSettings } from './FetchSettings';
import type { TeamStorage } from './storage/teamStorage';
import type { StoredFilters } from '../../features/filters/data/useFilteredComments';
import type { AgentStorage } from './storage/agentStorage';

/** What the feedback hooks work with; made once at start, handed down by context. */
export interface FeedbackServices {
  client: InsightsClient;
  fetchSettings: FetchSettings;
  agentStorage: AgentStorage;
  teamStorage: TeamStorage;
  newMarks: NewMarks;
  /** By the scope they are for. */
  filters: Store<StoredFilters>;
  /** By the reservation SID they are for. */
  drafts: Store<StoredDraft>;
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
