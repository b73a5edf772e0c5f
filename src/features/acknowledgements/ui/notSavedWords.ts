import type { InsightsError, InsightsErrorKind } from '../../../insights/http/InsightsError';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';

const REASONS: Partial<Record<InsightsErrorKind, StringKey>> = {
  network: 'AssessmentCommentsNotSavedNetwork',
  unauthenticated: 'AssessmentCommentsNotSavedSignIn',
  notPermitted: 'AssessmentCommentsNotSavedNotPermitted',
  /** Another supervisor has closed the review. */
  notFound: 'AssessmentCommentsNotSavedNotOpen',
  rateLimited: 'AssessmentCommentsNotSavedTooMany',
};

/** That something was not saved, and why. An admin can use the code of an unusual failure. */
export function notSavedWords(error: InsightsError, texts: Texts): string {
  const reason = error.isOtherReview ? 'AssessmentCommentsNotSavedOtherReview' : REASONS[error.kind];
  const words = texts.text('AssessmentCommentsNotSaved', {
    reason: texts.text(reason ?? 'AssessmentCommentsNotSavedUnknown'),
  });
  const code = error.code ?? error.status;
  return reason === undefined && code !== null
    ? texts.text('AssessmentCommentsWithCode', { text: words, code: String(code) })
    : words;
}
