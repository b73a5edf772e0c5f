import type { NewComment } from '../../../insights/endpoints/createComment';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { sanitizeText } from '../../../insights/parse/sanitizeText';
import { MAX_COMMENT_CHARACTERS } from './AddCommentState';

/** The largest accepted difference between the clocks of Insights and of this computer. */
const MAX_CLOCK_SKEW_MS = 2 * 60_000;

/** A comment that was sent, with what distinguishes it from others when its response is lost. */
export interface SentComment {
  comment: NewComment;
  /** Milliseconds since 1970. */
  sentAt: number;
  /** The keys of the comments that existed before; null when not all comments on the segment had been loaded. */
  keysBefore: ReadonlySet<string> | null;
}

/**
 * Finds the sent comment among those on its segment. Null unless the match is certain: another reviewer can have
 * written the same words, so the comment must also be new and not older than the time it was sent.
 */
export function matchSentComment(
  { comment, sentAt, keysBefore }: SentComment,
  onSegment: readonly AssessmentComment[],
): AssessmentComment | null {
  if (!keysBefore) return null;
  const sentText = sanitizeText(comment.text, MAX_COMMENT_CHARACTERS);
  const match = onSegment.find(
    ({ key, text, category, createdAt }) =>
      !keysBefore.has(key) &&
      createdAt !== null &&
      createdAt >= sentAt - MAX_CLOCK_SKEW_MS &&
      text === sentText &&
      (category?.id ? category.id === comment.categoryId : category?.name === comment.categoryName),
  );
  return match ?? null;
}
