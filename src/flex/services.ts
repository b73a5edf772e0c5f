import type { Manager } from '@twilio/flex-ui';
import type { QueryClient } from '@tanstack/react-query';
import { readAgentIdAttribute } from '../config/readAgentIdAttribute';
import { readConfig, type PluginConfig } from '../config/readConfig';
import type { SettingProblem } from '../config/Setting';
import { settingProblemsText } from '../config/settingProblemText';
import type { FeedbackServices } from '../shared/data/FeedbackServices';
import { createConversations, type Conversations } from '../features/conversation/data/createConversations';
import {
  createFeedbackSends,
  type FeedbackSends,
} from '../features/acknowledgements/data/createFeedbackSends';
import { createDraftStore, type DraftStore } from '../features/add-comment/data/drafts';
import { createFilterStore, type FilterStore } from '../features/filters/data/useFilteredComments';
import type { OwnIdentity } from '../features/filters/data/ownReviewer';
import { openNewMarks, type NewMarks } from '../features/new-feedback/data/newMarks';
import { createNewOnTasks, type NewOnTasks } from '../features/new-feedback/data/newOnTasks';
import { noNewSummary, type NewSummary } from '../features/new-feedback/data/newSummary';
import { createTones, type Tones } from '../features/tones/data/Tones';
import { createQueryClient } from '../shared/data/query/queryClient';
import { openTeamStorage } from '../shared/data/storage/teamStorage';
import { createStore, type Store } from '../shared/store';
import { openAgentStorage } from '../shared/data/storage/agentStorage';
import { FEEDBACK_PATH } from '../insights/endpoints/feedbackEntries';
import { askAgentFunction, type AgentFunctionState } from '../insights/http/agentFunction';
import { browserClock } from '../insights/http/clock';
import {
  createInsightsClient,
  INSIGHTS_BASE_URL,
  type InsightsClient,
} from '../insights/http/InsightsClient';
import type { InsightsFetch } from '../insights/http/sendRequest';
import { textOverridesFor } from '../config/textsSetting';
import { chooseLanguage, LANGUAGES } from '../strings/languages';
import { createTexts, type Texts } from '../strings/Texts';
import { toFetchSettings, toRetryPolicy } from './settings/fetchSettings';
import { canOpenTeamsView } from './host/roles';
import { endedReservationsIn } from './host/openTasks';
import { registerStrings } from './host/strings';
import { readOwnIdentity, readSession } from './host/session';

/** How long sending a comment can be undone. What Insights has once saved can never be changed or deleted. */
const UNDO_MS = 5_000;

/** What the plugin's surfaces share. It is created once, when Flex starts the plugin. */
export interface PluginServices {
  accountSid: string;
  feedback: FeedbackServices;
  drafts: DraftStore;
  /** What the user says about comments; null where acknowledgements are turned off, or without functions for them. */
  feedbackSends: FeedbackSends | null;
  filters: FilterStore;
  newMarks: NewMarks;
  conversations: Conversations;
  /** What is new. The header's count keeps it up to date. */
  newSummary: Store<NewSummary>;
  newOnTasks: NewOnTasks;
  tones: Tones;
  queryClient: QueryClient;
  /** For the setup check: `client` sends it the admin's token. Null when no agent function is configured. */
  agentFunction: { ask: (signal: AbortSignal) => Promise<AgentFunctionState>; client: InsightsClient } | null;
  /** For the setup check, without a token. Null when no URL of the functions is configured. */
  feedbackStore: { ask: (signal: AbortSignal) => Promise<AgentFunctionState> } | null;
  config: PluginConfig;
  /** Reads who the signed-in user is as a reviewer. */
  readSelf: () => OwnIdentity;
  /** Settings that are present but cannot be used. */
  settingProblems: readonly SettingProblem[];
  texts: Texts;
  /** Logs a failure with the plugin's version, because an admin reading the log cannot ask the user for it. */
  reportError(what: string, error?: unknown): void;
}

/** @param name the plugin's name and version, for error messages */
export function createServices(manager: Manager, name: string): PluginServices {
  const { config, problems } = readConfig(manager.configuration);
  // Flex UI versions before the localization feature have no `localization`, although the types say otherwise.
  const { language, locale } = chooseLanguage(manager.localization?.localeTag);
  const strings = registerStrings(manager, LANGUAGES[language], textOverridesFor(language, config.texts));
  const texts = createTexts(strings, locale);
  if (problems.length > 0) reportError(name, settingProblemsText(problems, texts));
  const session = readSession(manager);
  const fetch: InsightsFetch = (url, init) => window.fetch(url, init);
  const clock = browserClock();
  const { insightsBaseUrl, functionsUrl } = config;
  const fetchSettings = toFetchSettings(config, Math.random());
  const queryClient = createQueryClient(fetchSettings.spreadMs);
  const clientFor = (baseUrl: string): InsightsClient =>
    createInsightsClient({
      baseUrl,
      getToken: () => manager.user.token || null,
      fetch,
      clock,
      retryPolicy: toRetryPolicy(config),
    });
  const feedback: FeedbackServices = {
    agentStorage: openAgentStorage(() => window.localStorage, session, Date.now),
    teamStorage: openTeamStorage(() => window.localStorage, session, Date.now),
    fetchSettings,
    undoMs: UNDO_MS,
    isDefaultPreselected: config.defaultCategory === 'insights',
    ownAgentIdAttribute: () => readAgentIdAttribute(manager.workerClient?.attributes, config),
    client: clientFor(baseUrlFor(manager, config)),
    functionsClient: functionsUrl === null ? null : clientFor(functionsUrl),
  };
  const { functionsClient } = feedback;
  const markServer =
    config.seenEverywhere && functionsClient ? { client: functionsClient, fetchSettings } : null;
  const newSummary = createStore(noNewSummary);
  const conversations = createConversations(feedback, queryClient, {
    areDetailsShown: config.conversationDetails !== 'none',
    endedReservations: () => endedReservationsIn(manager.store.getState()),
  });
  return {
    accountSid: session.accountSid,
    feedback,
    drafts: createDraftStore(),
    feedbackSends: feedbackSendsOf(config, feedback, queryClient),
    filters: createFilterStore(),
    newMarks: openNewMarks(() => window.localStorage, session, Date.now, markServer),
    conversations,
    newSummary,
    newOnTasks: createNewOnTasks(newSummary, conversations.facts),
    tones: createTones(config.categoryTones),
    queryClient,
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
    config,
    readSelf: () => readOwnIdentity(manager, config),
    settingProblems: problems,
    texts,
    reportError: (what, error) => reportError(name, what, error),
  };
}

function feedbackSendsOf(
  { acknowledgements }: PluginConfig,
  { functionsClient, undoMs }: FeedbackServices,
  queryClient: QueryClient,
): FeedbackSends | null {
  return acknowledgements && functionsClient !== null
    ? createFeedbackSends({ functionsClient, queryClient, undoMs })
    : null;
}

/** The function that the admin can deploy serves agents only, so everyone else uses Insights. */
function baseUrlFor(manager: Manager, { insightsBaseUrl }: PluginConfig): string {
  return insightsBaseUrl === null || canOpenTeamsView(manager) ? INSIGHTS_BASE_URL : insightsBaseUrl;
}

/**
 * Adds a part of the plugin. If Flex has no place for it, or another plugin has taken its place, only this part is
 * missing, and one line in the console says so.
 * @returns what `add` returns, or null if it failed
 */
export function addPart<Added>(services: PluginServices, part: string, add: () => Added): Added | null {
  try {
    return add();
  } catch (error) {
    services.reportError(`${part} could not be added; the rest is not affected`, error);
    return null;
  }
}

/**
 * Writes one line to the console, which Flex forwards to the Twilio Debugger: what failed, where, and the kind
 * of error. An error's message may contain customer data, so it is omitted.
 */
export function reportError(name: string, what: string, error?: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const reason = error === undefined ? '' : ` (${kind})`;
  // eslint-disable-next-line no-console -- the one line an admin finds in the Twilio Debugger
  console.error(`${name}: ${what}${reason}`);
}
