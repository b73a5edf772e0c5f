import type { InsightsError } from '../../insights/http/InsightsError';
import type { StringKey } from '../../strings/en-US';
import type { Texts } from '../../strings/Texts';
import type { AudienceWords } from './audienceWords';

/** The words for a failure. */
export interface ErrorWords {
  heading: string;
  body: string;
  /** Whether a manual retry can help. */
  canRetry: boolean;
}

interface PlainWords {
  heading: StringKey;
  body: StringKey;
  canRetry: boolean;
  withCode: boolean;
}

function plainWords(
  kind: Exclude<InsightsError['kind'], 'rateLimited'>,
  audience: AudienceWords,
): PlainWords {
  const failed = (body: StringKey, withCode = false): PlainWords => ({
    heading: audience.failedHeading,
    body,
    canRetry: true,
    withCode,
  });
  switch (kind) {
    case 'network':
      return failed('AssessmentCommentsNetworkBody');
    case 'timeout':
      return failed('AssessmentCommentsTimeoutBody');
    case 'unavailable':
      return failed('AssessmentCommentsUnavailableBody', true);
    case 'rejected':
    case 'invalidPageToken':
      return failed('AssessmentCommentsRejectedBody', true);
    case 'unauthenticated':
      return {
        heading: 'AssessmentCommentsUnauthenticatedHeading',
        body: audience.unauthenticatedBody,
        canRetry: false,
        withCode: false,
      };
    case 'notPermitted':
      return {
        heading: audience.notPermittedHeading,
        body: audience.notPermittedBody,
        canRetry: false,
        withCode: audience.notPermittedWithCode,
      };
    case 'notFound':
      return {
        heading: 'AssessmentCommentsNotSetUpHeading',
        body: 'AssessmentCommentsNotSetUpBody',
        canRetry: false,
        withCode: true,
      };
    case 'unreadable':
      return { ...failed('AssessmentCommentsUnreadableBody'), heading: audience.unreadableHeading };
  }
}

/** Whole seconds until a rate-limited list is fetched again. Times are milliseconds since 1970. */
export function secondsLeft(error: InsightsError, failedAt: number, now: number): number {
  return Math.max(1, Math.ceil((error.retryAfterSeconds ?? 0) - (now - failedAt) / 1_000));
}

/** Puts a failure into words: what happened, why, what to do. Times are milliseconds since 1970. */
export function errorWords(
  error: InsightsError,
  failedAt: number,
  now: number,
  texts: Texts,
  audience: AudienceWords,
): ErrorWords {
  if (error.kind === 'rateLimited') {
    return {
      heading: texts.text('AssessmentCommentsRateLimitedHeading'),
      body: texts.plural(audience.rateLimitedBody, secondsLeft(error, failedAt, now)),
      canRetry: false,
    };
  }
  const { heading, body, canRetry, withCode } = plainWords(error.kind, audience);
  const text = texts.text(body);
  const code = error.code ?? error.status;
  return {
    heading: texts.text(heading),
    body:
      withCode && code !== null
        ? texts.text('AssessmentCommentsWithCode', { text, code: String(code) })
        : text,
    canRetry,
  };
}
