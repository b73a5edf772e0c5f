import type { Manager } from '@twilio/flex-ui';
import type { PluginConfig } from '../config/readConfig';
import { FEEDBACK_PATH } from '../insights/endpoints/feedbackEntries';
import { askAgentFunction, type AgentFunctionState } from '../insights/http/agentFunction';
import { browserClock } from '../insights/http/clock';
import {
  createInsightsClient,
  INSIGHTS_BASE_URL,
  type InsightsClient,
} from '../insights/http/InsightsClient';
import type { InsightsFetch } from '../insights/http/sendRequest';
import { canOpenTeamsView } from './host/roles';
import { toRetryPolicy } from './settings/fetchSettings';

/** What the setup check asks the account's own functions with. */
export interface SetupFunctions {
  /** For the setup check: `client` sends it the admin's token. Null when no agent function is configured. */
  agentFunction: { ask: (signal: AbortSignal) => Promise<AgentFunctionState>; client: InsightsClient } | null;
  /** For the setup check, without a token. Null when no URL of the functions is configured. */
  feedbackStore: { ask: (signal: AbortSignal) => Promise<AgentFunctionState> } | null;
}

interface Clients extends SetupFunctions {
  /** The client of Insights, or of the agent function. */
  client: InsightsClient;
  /** The client of the functions that keep acknowledgements and seen marks; null when no URL is configured. */
  functionsClient: InsightsClient | null;
}

/** Creates everything that sends requests. Each request reads the user's current token. */
export function createClients(manager: Manager, config: PluginConfig): Clients {
  const fetch: InsightsFetch = (url, init) => window.fetch(url, init);
  const clock = browserClock();
  const { insightsBaseUrl, functionsUrl } = config;
  const clientFor = (baseUrl: string): InsightsClient =>
    createInsightsClient({
      baseUrl,
      getToken: () => manager.user.token || null,
      fetch,
      clock,
      retryPolicy: toRetryPolicy(config),
    });
  return {
    client: clientFor(baseUrlFor(manager, config)),
    functionsClient: functionsUrl === null ? null : clientFor(functionsUrl),
    agentFunction:
      insightsBaseUrl === null
        ? null
        : {
            ask: (signal) => askAgentFunction({ baseUrl: insightsBaseUrl, fetch, clock, signal }),
            client: clientFor(insightsBaseUrl),
          },
    feedbackStore:
      functionsUrl === null
        ? null
        : {
            ask: (signal) =>
              askAgentFunction({ baseUrl: functionsUrl, path: FEEDBACK_PATH, fetch, clock, signal }),
          },
  };
}

/** The function that the admin can deploy serves agents only, so everyone else uses Insights. */
function baseUrlFor(manager: Manager, { insightsBaseUrl }: PluginConfig): string {
  return insightsBaseUrl === null || canOpenTeamsView(manager) ? INSIGHTS_BASE_URL : insightsBaseUrl;
}
