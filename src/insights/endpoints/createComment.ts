import type { AssessmentComment } from '../parse/AssessmentComment';
import { COMMENTS_PATH } from './comments';
import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError, type InsightsErrorKind } from '../http/InsightsError';
import { parseComment } from '../parse/parseComment';
import { isId, isRecord } from '../parse/parseField';

const OPERATION = 'comments.create';

/** Failures before anything was saved: Insights refused the comment, or it was never sent. */
const REFUSALS: readonly InsightsErrorKind[] = [
  'rejected',
  'notFound',
  'notPermitted',
  'unauthenticated',
  'rateLimited',
  'invalidPageToken',
];

/** A comment that a reviewer leaves on a segment. Insights takes its author from the token. */
export interface NewComment {
  categoryId: string;
  categoryName: string;
  text: string;
  segmentId: string;
  /** The agent of the segment. */
  agentId: string;
  /** Position in the recording, in seconds; 0 where there is none. */
  offsetSeconds: number;
}

/**
 * Saves a comment and gives it as Insights has saved it.
 * Source: Twilio's OpenAPI for flex v1, CreateInsightsAssessmentsComment: all six parameters are required.
 * @throws InsightsError; `rejected` without a request when a field is unfit. See `isOutcomeUnknown`
 */
export async function createComment(
  client: InsightsClient,
  newComment: NewComment,
  options: { includeReviewerEmail?: boolean; signal?: AbortSignal } = {},
): Promise<AssessmentComment> {
  if (!isFit(newComment)) throw new InsightsError('rejected', OPERATION);
  const { categoryId, categoryName, text, segmentId, agentId, offsetSeconds } = newComment;
  const form = [
    ['CategoryId', categoryId],
    ['CategoryName', categoryName],
    ['Comment', text],
    ['SegmentId', segmentId],
    ['AgentId', agentId],
    ['Offset', decimalText(offsetSeconds)],
  ] as const;
  const url = new URL(COMMENTS_PATH, client.baseUrl).href;
  const body = await client.post({ operation: OPERATION, url, form, signal: options.signal });
  if (!isRecord(body)) throw new InsightsError('unreadable', OPERATION);
  return parseComment(body, options);
}

/**
 * Whether a comment may have been saved although `createComment` rejected with `error`. False only for what Insights
 * refused before it saved anything; after all else, a cancelled request among it, only its lists can tell.
 */
export function isOutcomeUnknown(error: unknown): boolean {
  return !(error instanceof InsightsError && REFUSALS.includes(error.kind));
}

function isFit({ categoryId, categoryName, text, segmentId, agentId, offsetSeconds }: NewComment): boolean {
  return (
    [categoryId, segmentId, agentId].every(isId) &&
    categoryName.trim() !== '' &&
    text.trim() !== '' &&
    offsetSeconds >= 0 &&
    offsetSeconds <= Number.MAX_SAFE_INTEGER
  );
}

/** To the millisecond, without an exponent. */
function decimalText(offsetSeconds: number): string {
  return String(Math.round(offsetSeconds * 1_000) / 1_000);
}
