import type { InsightsError } from '../../../insights/http/InsightsError';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';

/** The words for a comment that was not saved. */
export interface SubmitStatusWords {
  heading: string;
  body: string;
}

const FAILED = {
  heading: 'AssessmentCommentsAddFailedHeading',
  body: 'AssessmentCommentsAddFailedBody',
  withCode: true,
} as const;

const PLAIN: Record<
  Exclude<InsightsError['kind'], 'rateLimited'>,
  { heading: StringKey; body: StringKey; withCode: boolean }
> = {
  // Offline: nothing was sent. If the connection is lost during a request, the outcome is unknown (`unconfirmed`).
  network: {
    heading: 'AssessmentCommentsAddOfflineHeading',
    body: 'AssessmentCommentsAddOfflineBody',
    withCode: false,
  },
  rejected: {
    heading: 'AssessmentCommentsAddRejectedHeading',
    body: 'AssessmentCommentsAddRejectedBody',
    withCode: true,
  },
  notFound: {
    heading: 'AssessmentCommentsAddNotFoundHeading',
    body: 'AssessmentCommentsAddNotFoundBody',
    withCode: true,
  },
  unauthenticated: {
    heading: 'AssessmentCommentsUnauthenticatedHeading',
    body: 'AssessmentCommentsAddUnauthenticatedBody',
    withCode: false,
  },
  notPermitted: {
    heading: 'AssessmentCommentsAddNotPermittedHeading',
    body: 'AssessmentCommentsAddNotPermittedBody',
    withCode: true,
  },
  timeout: FAILED,
  unavailable: FAILED,
  unreadable: FAILED,
  invalidPageToken: FAILED,
};

/** Puts a failed submission into words. `failedAt` and `now` are milliseconds since 1970. */
export function submitStatusWords(
  error: InsightsError,
  failedAt: number,
  now: number,
  texts: Texts,
): SubmitStatusWords {
  if (error.kind === 'rateLimited') {
    const secondsLeft = Math.ceil((error.retryAfterSeconds ?? 0) - (now - failedAt) / 1_000);
    return {
      heading: texts.text('AssessmentCommentsRateLimitedHeading'),
      body:
        secondsLeft > 0
          ? texts.plural('AssessmentCommentsAddRateLimitedBody', secondsLeft)
          : texts.text('AssessmentCommentsAddRateLimitOverBody'),
    };
  }
  const { heading, body, withCode } = PLAIN[error.kind];
  const text = texts.text(body);
  const code = error.code ?? error.status;
  return {
    heading: texts.text(heading),
    body:
      withCode && code !== null
        ? texts.text('AssessmentCommentsWithCode', { text, code: String(code) })
        : text,
  };
}
