import type { Manager } from '@twilio/flex-ui';
import type { QueryClient } from '@tanstack/react-query';
import { agentIdOf } from '../config/agentIdOf';
import { readConfig, type PluginConfig } from '../config/readConfig';
import type { FeedbackServices } from '../feedback/FeedbackServices';
import { createKeptState } from '../feedback/KeptState';
import { createQueryClient } from '../feedback/queryClient';
import { openTeamMemory } from '../feedback/TeamMemory';
import { openWorkerMemory } from '../feedback/WorkerMemory';
import { browserClock } from '../insights/clock';
import { createInsightsClient, INSIGHTS_BASE_URL } from '../insights/InsightsClient';
import { STRINGS_LOCALE } from '../strings/en-US';
import { createTexts, type Texts } from '../strings/Texts';
import { registerStrings } from './strings';
import { readSession } from './session';

/** What the plugin's surfaces share; made once, when Flex starts the plugin. */
export interface PluginServices {
  feedback: FeedbackServices;
  queryClient: QueryClient;
  config: PluginConfig;
  texts: Texts;
  /** Says which version failed, where nobody is there to ask. */
  reportError(what: string, error?: unknown): void;
}

/** @param name the plugin's name and version, for error messages */
export function createServices(manager: Manager, name: string): PluginServices {
  const strings = registerStrings(manager);
  // Flex UI versions before the localization feature have no `localization`, whatever the types say.
  const localeTag = manager.localization?.localeTag ?? STRINGS_LOCALE;
  const session = readSession(manager);
  const config = readConfig(manager.configuration, (key) =>
    reportError(name, `the setting "${key}" cannot be read and is not used`),
  );
  return {
    feedback: {
      memory: openWorkerMemory(() => window.localStorage, session, Date.now),
      teamMemory: openTeamMemory(() => window.localStorage, session, Date.now),
      filters: createKeptState(),
      drafts: createKeptState(),
      ownAgentIdAttribute: () => agentIdOf(manager.workerClient?.attributes, config),
      client: createInsightsClient({
        baseUrl: INSIGHTS_BASE_URL,
        getToken: () => manager.user.token || null,
        fetch: (url, init) => window.fetch(url, init),
        clock: browserClock(),
      }),
    },
    queryClient: createQueryClient(),
    config,
    texts: createTexts(strings, localeTag),
    reportError: (what, error) => reportError(name, what, error),
  };
}

/**
 * Writes one line to the console, which Flex forwards to the Twilio Debugger: what failed, where, and the kind
 * of error. An error's message may carry a customer's words, so it stays out.
 */
export function reportError(name: string, what: string, error?: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const reason = error === undefined ? '' : ` (${kind})`;
  // eslint-disable-next-line no-console -- the one line an admin finds in the Twilio Debugger
  console.error(`${name}: ${what}${reason}`);
}
