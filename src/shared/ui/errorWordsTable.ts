import type { InsightsErrorKind } from '../../insights/http/InsightsError';
import type { PluralKey, StringKey } from '../../strings/en-US';
import type { Audience } from '../data/audience';

/** What was being done: loading the list of an audience, adding a comment, or checking the setup. */
export type Situation = `${Audience}List` | 'addComment' | 'setupCheck';

interface Extras {
  /** The text that ends with Twilio's code, where the code is of use to the reader. */
  codeIn?: 'heading' | 'body';
  /** Whether a manual retry can help. */
  canRetry?: boolean;
}

/** Counts the seconds until the next attempt. Without words for the time after that, it stays at one second. */
export interface Countdown {
  seconds: PluralKey;
  over?: StringKey;
}

interface Words extends Extras {
  /** What happened. */
  heading: StringKey;
  /** Why, and what to do. */
  body: StringKey | Countdown;
}

const CODE: Extras = { codeIn: 'body' };
const RETRY: Extras = { canRetry: true };
const RETRY_CODE: Extras = { ...RETRY, ...CODE };

const say = (heading: StringKey, body: Words['body'], extras?: Extras): Words => ({
  heading,
  body,
  ...extras,
});
/** A line of the setup check has a name above it: its heading is a sentence, and its body is the advice. */
const setupLine = (heading: StringKey, body: StringKey): Words => ({ heading, body, codeIn: 'heading' });

const NOT_ADDED = say('AssessmentCommentsAddFailedHeading', 'AssessmentCommentsAddFailedBody', CODE);

const NOT_PERMITTED: Record<Situation, Words> = {
  // Support can use the code, but agents are refused by design.
  agentList: say('AssessmentCommentsNotPermittedHeading', 'AssessmentCommentsNotPermittedBody'),
  supervisorList: say(
    'AssessmentCommentsTeamNotPermittedHeading',
    'AssessmentCommentsTeamNotPermittedBody',
    CODE,
  ),
  addComment: say('AssessmentCommentsAddNotPermittedHeading', 'AssessmentCommentsAddNotPermittedBody', CODE),
  setupCheck: setupLine('AssessmentCommentsSetupNotPermitted', 'AssessmentCommentsSetupRoleAdvice'),
};

/** What is said about each kind of failure in each situation. `errorWords.ts` puts it into a language. */
export const ERROR_WORDS: Record<InsightsErrorKind, Record<Situation, Words>> = {
  network: {
    agentList: say('AssessmentCommentsFailedHeading', 'AssessmentCommentsNetworkBody', RETRY),
    supervisorList: say('AssessmentCommentsTeamFailedHeading', 'AssessmentCommentsNetworkBody', RETRY),
    // Nothing was sent, because the user is offline. Otherwise a lost request has an unknown outcome (`unconfirmed`).
    addComment: say('AssessmentCommentsAddOfflineHeading', 'AssessmentCommentsAddOfflineBody'),
    setupCheck: setupLine('AssessmentCommentsSetupNetwork', 'AssessmentCommentsSetupNetworkAdvice'),
  },
  timeout: {
    agentList: say('AssessmentCommentsFailedHeading', 'AssessmentCommentsTimeoutBody', RETRY),
    supervisorList: say('AssessmentCommentsTeamFailedHeading', 'AssessmentCommentsTimeoutBody', RETRY),
    addComment: NOT_ADDED,
    setupCheck: setupLine('AssessmentCommentsSetupTimeout', 'AssessmentCommentsSetupLaterAdvice'),
  },
  unavailable: {
    agentList: say('AssessmentCommentsFailedHeading', 'AssessmentCommentsUnavailableBody', RETRY_CODE),
    supervisorList: say(
      'AssessmentCommentsTeamFailedHeading',
      'AssessmentCommentsUnavailableBody',
      RETRY_CODE,
    ),
    addComment: NOT_ADDED,
    setupCheck: setupLine('AssessmentCommentsSetupUnavailable', 'AssessmentCommentsSetupLaterAdvice'),
  },
  webPage: {
    agentList: say('AssessmentCommentsFailedHeading', 'AssessmentCommentsWebPageBody', RETRY),
    supervisorList: say('AssessmentCommentsTeamFailedHeading', 'AssessmentCommentsWebPageBody', RETRY),
    addComment: NOT_ADDED,
    setupCheck: setupLine('AssessmentCommentsSetupUnreadable', 'AssessmentCommentsSetupUnreadableAdvice'),
  },
  unreadable: {
    agentList: say('AssessmentCommentsUnreadableHeading', 'AssessmentCommentsUnreadableBody', RETRY),
    supervisorList: say('AssessmentCommentsTeamUnreadableHeading', 'AssessmentCommentsUnreadableBody', RETRY),
    addComment: NOT_ADDED,
    setupCheck: setupLine('AssessmentCommentsSetupUnreadable', 'AssessmentCommentsSetupUnreadableAdvice'),
  },
  rejected: {
    agentList: say('AssessmentCommentsFailedHeading', 'AssessmentCommentsRejectedBody', RETRY_CODE),
    supervisorList: say('AssessmentCommentsTeamFailedHeading', 'AssessmentCommentsRejectedBody', RETRY_CODE),
    addComment: say('AssessmentCommentsAddRejectedHeading', 'AssessmentCommentsAddRejectedBody', CODE),
    setupCheck: setupLine('AssessmentCommentsSetupRejected', 'AssessmentCommentsSetupRejectedAdvice'),
  },
  invalidPageToken: {
    agentList: say('AssessmentCommentsFailedHeading', 'AssessmentCommentsRejectedBody', RETRY_CODE),
    supervisorList: say('AssessmentCommentsTeamFailedHeading', 'AssessmentCommentsRejectedBody', RETRY_CODE),
    addComment: NOT_ADDED,
    setupCheck: setupLine('AssessmentCommentsSetupRejected', 'AssessmentCommentsSetupRejectedAdvice'),
  },
  unauthenticated: {
    agentList: say('AssessmentCommentsUnauthenticatedHeading', 'AssessmentCommentsUnauthenticatedBody'),
    supervisorList: say('AssessmentCommentsUnauthenticatedHeading', 'AssessmentCommentsUnauthenticatedBody'),
    addComment: say('AssessmentCommentsUnauthenticatedHeading', 'AssessmentCommentsAddUnauthenticatedBody'),
    setupCheck: setupLine(
      'AssessmentCommentsSetupUnauthenticated',
      'AssessmentCommentsSetupUnauthenticatedAdvice',
    ),
  },
  notPermitted: NOT_PERMITTED,
  // Only the agent function says this, and only agents use it.
  notRecognized: {
    ...NOT_PERMITTED,
    agentList: say('AssessmentCommentsNotRecognizedHeading', 'AssessmentCommentsNotRecognizedBody'),
  },
  // The same is true of this one.
  otherAgent: {
    ...NOT_PERMITTED,
    agentList: say('AssessmentCommentsOtherAgentHeading', 'AssessmentCommentsOtherAgentBody'),
  },
  notFound: {
    agentList: say('AssessmentCommentsNotSetUpHeading', 'AssessmentCommentsNotSetUpBody', CODE),
    supervisorList: say('AssessmentCommentsNotSetUpHeading', 'AssessmentCommentsNotSetUpBody', CODE),
    addComment: say('AssessmentCommentsAddNotFoundHeading', 'AssessmentCommentsAddNotFoundBody', CODE),
    setupCheck: setupLine('AssessmentCommentsSetupNotSetUp', 'AssessmentCommentsSetupNotSetUpAdvice'),
  },
  rateLimited: {
    agentList: say('AssessmentCommentsRateLimitedHeading', { seconds: 'AssessmentCommentsRateLimitedBody' }),
    supervisorList: say('AssessmentCommentsRateLimitedHeading', {
      seconds: 'AssessmentCommentsTeamRateLimitedBody',
    }),
    addComment: say('AssessmentCommentsRateLimitedHeading', {
      seconds: 'AssessmentCommentsAddRateLimitedBody',
      over: 'AssessmentCommentsAddRateLimitOverBody',
    }),
    setupCheck: setupLine('AssessmentCommentsSetupRateLimited', 'AssessmentCommentsSetupRateLimitedAdvice'),
  },
};
