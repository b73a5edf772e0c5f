import type { InsightsError } from '../insights/InsightsError';
import type { StringKey } from '../strings/en-US';
import type { Texts } from '../strings/Texts';

/** What is said of a failure. */
export interface ErrorWords {
  heading: string;
  body: string;
  /** Whether asking again by hand can help. */
  canRetry: boolean;
}

const PLAIN: Record<
  Exclude<InsightsError['kind'], 'rateLimited'>,
  { heading: StringKey; body: StringKey; canRetry: boolean; withCode: boolean }
> = {
  network: failed('AssessmentCommentsNetworkBody'),
  timeout: failed('AssessmentCommentsTimeoutBody'),
  unavailable: failed('AssessmentCommentsUnavailableBody', true),
  invalidPageToken: failed('AssessmentCommentsUnavailableBody', true),
  rejected: failed('AssessmentCommentsRejectedBody', true),
  unauthenticated: {
    heading: 'AssessmentCommentsUnauthenticatedHeading',
    body: 'AssessmentCommentsUnauthenticatedBody',
    canRetry: false,
    withCode: false,
  },
  notPermitted: {
    heading: 'AssessmentCommentsNotPermittedHeading',
    body: 'AssessmentCommentsNotPermittedBody',
    canRetry: false,
    withCode: false,
  },
  notFound: {
    heading: 'AssessmentCommentsNotSetUpHeading',
    body: 'AssessmentCommentsNotSetUpBody',
    canRetry: false,
    withCode: true,
  },
  unreadable: {
    heading: 'AssessmentCommentsUnreadableHeading',
    body: 'AssessmentCommentsUnreadableBody',
    canRetry: true,
    withCode: false,
  },
};

function failed(body: StringKey, withCode = false) {
  return { heading: 'AssessmentCommentsFailedHeading', body, canRetry: true, withCode } as const;
}

/** Whole seconds until a rate-limited list is asked again. Times are milliseconds since 1970. */
export function secondsLeft(error: InsightsError, failedAt: number, now: number): number {
  return Math.max(1, Math.ceil((error.retryAfterSeconds ?? 0) - (now - failedAt) / 1_000));
}

/** Turns a failure into words: what happened, why, what to do. */
export function errorWords(error: InsightsError, failedAt: number, now: number, texts: Texts): ErrorWords {
  if (error.kind === 'rateLimited') {
    return {
      heading: texts.text('AssessmentCommentsRateLimitedHeading'),
      body: texts.plural('AssessmentCommentsRateLimitedBody', secondsLeft(error, failedAt, now)),
      canRetry: false,
    };
  }
  const { heading, body, canRetry, withCode } = PLAIN[error.kind];
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
