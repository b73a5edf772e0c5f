import type { InsightsError, InsightsErrorKind } from '../../../insights/http/InsightsError';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import type { SetupLine } from './SetupLine';

const UNREACHED_KINDS: readonly InsightsErrorKind[] = ['network', 'timeout', 'unavailable', 'unreadable'];

/** Whether a failure means that Insights could not be reached. Any other failure came from Insights itself. */
export function isUnreached({ kind }: InsightsError): boolean {
  return UNREACHED_KINDS.includes(kind);
}

const REJECTED: readonly [StringKey, StringKey] = [
  'AssessmentCommentsSetupRejected',
  'AssessmentCommentsSetupRejectedAdvice',
];

const WORDS: Record<InsightsErrorKind, readonly [detail: StringKey, advice: StringKey]> = {
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

/** The words for a failed request of the setup check, and what an admin can do about it. */
export function setupFailureWords(error: InsightsError, texts: Texts): Omit<SetupLine, 'name'> {
  const [detail, advice] = WORDS[error.kind];
  const text = texts.text(detail);
  const code = error.code ?? error.status;
  return {
    state: 'toDo',
    detail: code === null ? text : texts.text('AssessmentCommentsWithCode', { text, code: String(code) }),
    advice: texts.text(advice),
  };
}
