import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { NewComment } from '../../../insights/endpoints/createComment';
import { sanitizeText } from '../../../insights/parse/sanitizeText';
import { MAX_COMMENT_CHARACTERS } from './AddCommentState';

/** By how much the clocks of Insights and of this desk may differ. */
const CLOCK_DIFFERENCE_MS = 2 * 60_000;

/** A comment that was sent, with what tells it from others once its answer is lost. */
export interface SentComment {
  comment: NewComment;
  /** Milliseconds since 1970. */
  sentAt: number;
  /** The keys of the comments that were there before; null when not all of the segment's had been read. */
  knownBefore: ReadonlySet<string> | null;
}

/**
 * The comment among those on its segment, or null where none is it for certain: another reviewer can have written the
 * same words, so it must also be later than the sending and not have been there before.
 */
export function matchSentComment(
  { comment, sentAt, knownBefore }: SentComment,
  onSegment: readonly AssessmentComment[],
): AssessmentComment | null {
  if (!knownBefore) return null;
  const sentText = sanitizeText(comment.text, MAX_COMMENT_CHARACTERS);
  const found = onSegment.find(
    ({ key, text, category, createdAt }) =>
      !knownBefore.has(key) &&
      createdAt !== null &&
      createdAt >= sentAt - CLOCK_DIFFERENCE_MS &&
      text === sentText &&
      (category?.id ? category.id === comment.categoryId : category?.name === comment.categoryName),
  );
  return found ?? null;
}
