import type { InsightsError, InsightsErrorKind } from '../../../insights/http/InsightsError';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import type { SetupLine } from './SetupLine';

const NO_ANSWER: readonly InsightsErrorKind[] = ['network', 'timeout', 'unavailable', 'unreadable'];

/** Whether a failure says that Insights could not be reached; any other came from Insights itself. */
export function isUnreached({ kind }: InsightsError): boolean {
  return NO_ANSWER.includes(kind);
}

const REJECTED: readonly [StringKey, StringKey] = [
  'AssessmentCommentsSetupRejected',
  'AssessmentCommentsSetupRejectedAdvice',
];

const WORDS: Record<InsightsErrorKind, readonly [found: StringKey, advice: StringKey]> = {
  network: ['AssessmentCommentsSetupNetwork', 'AssessmentCommentsSetupNetworkAdvice'],
  timeout: ['AssessmentCommentsSetupTimeout', 'AssessmentCommentsSetupLaterAdvice'],
  unavailable: ['AssessmentCommentsSetupUnavailable', 'AssessmentCommentsSetupLaterAdvice'],
  unreadable: ['AssessmentCommentsSetupUnreadable', 'AssessmentCommentsSetupUnreadableAdvice'],
  unauthenticated: ['AssessmentCommentsSetupUnauthenticated', 'AssessmentCommentsSetupUnauthenticatedAdvice'],
  notPermitted: ['AssessmentCommentsSetupNotPermitted', 'AssessmentCommentsSetupRoleAdvice'],
  notFound: ['AssessmentCommentsSetupNotSetUp', 'AssessmentCommentsSetupNotSetUpAdvice'],
  rateLimited: ['AssessmentCommentsSetupRateLimited', 'AssessmentCommentsSetupRateLimitedAdvice'],
  rejected: REJECTED,
  invalidPageToken: REJECTED,
};

/** What an admin does about a failed question of the setup check. */
export function setupFailureWords(error: InsightsError, texts: Texts): Omit<SetupLine, 'name'> {
  const [found, advice] = WORDS[error.kind];
  const text = texts.text(found);
  const code = error.code ?? error.status;
  return {
    state: 'toDo',
    found: code === null ? text : texts.text('AssessmentCommentsWithCode', { text, code: String(code) }),
    advice: texts.text(advice),
  };
}
