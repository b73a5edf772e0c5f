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
import { createFilterStore, type FilterStore } from '../features/filters/data/filterStore';
import type { OwnIdentity } from '../features/filters/data/ownReviewer';
import { openNewMarks, type NewMarks } from '../features/new-feedback/data/newMarks';
import { createNewOnTasks, type NewOnTasks } from '../features/new-feedback/data/newOnTasks';
import { noNewSummary, type NewSummary } from '../features/new-feedback/data/newSummary';
import { createTones, type Tones } from '../features/tones/data/Tones';
import { createQueryClient } from '../shared/data/query/queryClient';
import { openTeamStorage } from '../shared/data/storage/teamStorage';
import { createStore, type Store } from '../shared/store';
import { openAgentStorage } from '../shared/data/storage/agentStorage';
import { textOverridesFor } from '../config/textsSetting';
import { chooseLanguage, LANGUAGES } from '../strings/languages';
import { createTexts, type Texts } from '../strings/Texts';
import { createClients, type SetupFunctions } from './clients';
import { reportError, type ErrorReporter } from './reportError';
import { toFetchSettings } from './settings/fetchSettings';
import { endedReservationsIn } from './host/openTasks';
import { registerStrings } from './host/strings';
import { readOwnIdentity, readSession } from './host/session';

/** How long sending a comment can be undone. What Insights has once saved can never be changed or deleted. */
const UNDO_MS = 5_000;

/** What the plugin's surfaces share. It is created once, when Flex starts the plugin. */
export interface PluginServices extends SetupFunctions, ErrorReporter {
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
  config: PluginConfig;
  /** Reads who the signed-in user is as a reviewer. */
  readSelf: () => OwnIdentity;
  /** Settings that are present but cannot be used. */
  settingProblems: readonly SettingProblem[];
  texts: Texts;
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
  const fetchSettings = toFetchSettings(config, Math.random());
  const queryClient = createQueryClient(fetchSettings.spreadMs);
  const { client, functionsClient, agentFunction, feedbackStore } = createClients(manager, config);
  const feedback: FeedbackServices = {
    agentStorage: openAgentStorage(() => window.localStorage, session, Date.now),
    teamStorage: openTeamStorage(() => window.localStorage, session, Date.now),
    fetchSettings,
    undoMs: UNDO_MS,
    isDefaultPreselected: config.defaultCategory === 'insights',
    ownAgentIdAttribute: () => readAgentIdAttribute(manager.workerClient?.attributes, config),
    client,
    functionsClient,
  };
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
    agentFunction,
    feedbackStore,
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
