import type { AssessmentComment } from '../parse/AssessmentComment';
import { COMMENTS_PATH } from './comments';
import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError, type InsightsErrorKind } from '../http/InsightsError';
import { parseComment } from '../parse/parseComment';
import { isId, isRecord } from '../parse/parseField';

const OPERATION = 'comments.create';

/** Errors that occur before anything is saved: Insights refused the comment, or it was never sent. */
const NOT_SAVED_KINDS: readonly InsightsErrorKind[] = [
  'rejected',
  'notFound',
  'notPermitted',
  'unauthenticated',
  'rateLimited',
  'invalidPageToken',
];

/** A comment that a reviewer adds to a segment. Insights takes the author from the token. */
export interface NewComment {
  categoryId: string;
  categoryName: string;
  text: string;
  segmentId: string;
  /** The segment's agent. */
  agentId: string;
  /** Position in the recording, in seconds; 0 when there is none. */
  offsetSeconds: number;
}

/**
 * Creates a comment and returns it in the form in which Insights saved it.
 * Source: Twilio's OpenAPI for flex v1, CreateInsightsAssessmentsComment: all six parameters are required.
 * @throws InsightsError; `rejected` without a request when a field is invalid. See `isOutcomeUnknown`
 */
export async function createComment(
  client: InsightsClient,
  newComment: NewComment,
  options: { includeReviewerEmail?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<AssessmentComment> {
  if (!isValid(newComment)) throw new InsightsError('rejected', OPERATION);
  const { categoryId, categoryName, text, segmentId, agentId, offsetSeconds } = newComment;
  const form = [
    ['CategoryId', categoryId],
    ['CategoryName', categoryName],
    ['Comment', text],
    ['SegmentId', segmentId],
    ['AgentId', agentId],
    ['Offset', toDecimalString(offsetSeconds)],
  ] as const;
  const url = new URL(COMMENTS_PATH, client.baseUrl).href;
  const body = await client.post({ operation: OPERATION, url, form, signal: options.signal });
  if (!isRecord(body)) throw new InsightsError('unreadable', OPERATION);
  return parseComment(body, options);
}

/**
 * Whether a comment may have been saved although `createComment` rejected with `error`. It is false only when Insights
 * refused the comment before it saved anything. After any other error, including a cancelled request, only the list of
 * comments can tell.
 */
export function isOutcomeUnknown(error: unknown): boolean {
  return !(error instanceof InsightsError && NOT_SAVED_KINDS.includes(error.kind));
}

function isValid({ categoryId, categoryName, text, segmentId, agentId, offsetSeconds }: NewComment): boolean {
  return (
    [categoryId, segmentId, agentId].every(isId) &&
    categoryName.trim() !== '' &&
    text.trim() !== '' &&
    offsetSeconds >= 0 &&
    offsetSeconds <= Number.MAX_SAFE_INTEGER
  );
}

/** Rounded to milliseconds, without an exponent. */
function toDecimalString(offsetSeconds: number): string {
  return String(Math.round(offsetSeconds * 1_000) / 1_000);
}
