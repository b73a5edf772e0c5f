import { createContext, useContext } from 'react';
import type { InsightsClient } from '../../insights/http/InsightsClient';
import type { FetchSettings } from './FetchSettings';
import type { TeamStorage } from './storage/teamStorage';
import type { AgentStorage } from './storage/agentStorage';

/** The services of the feedback hooks. Created once at startup and provided by context. */
export interface FeedbackServices {
  client: InsightsClient;
  /** The client of the project's own functions, for what Insights has no place for. Null without them. */
  functionsClient: InsightsClient | null;
  fetchSettings: FetchSettings;
  agentStorage: AgentStorage;
  teamStorage: TeamStorage;
  /** How long sending a comment can be undone, in milliseconds. */
  undoMs: number;
  /** Whether the form for a comment starts with the account's default category. */
  isDefaultPreselected: boolean;
  /**
   * The Insights agent ID of the signed-in worker, from the worker attribute that the admin named. Each call reads it
   * again.
   */
  ownAgentIdAttribute: () => string | null;
}

export const FeedbackServicesContext = createContext<FeedbackServices | null>(null);

/** @throws outside `FeedbackServicesContext.Provider`, which is a bug in our code */
export function useFeedbackServices(): FeedbackServices {
  const services = useContext(FeedbackServicesContext);
  if (!services) throw new Error('FeedbackServicesContext.Provider is missing');
  return services;
}
