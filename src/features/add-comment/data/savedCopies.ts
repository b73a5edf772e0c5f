import type { NewComment } from '../../../insights/endpoints/createComment';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { sanitizeText } from '../../../insights/parse/sanitizeText';
import { MAX_COMMENT_CHARACTERS } from './AddCommentState';

/** The largest accepted difference between two clocks of Insights. */
const MAX_CLOCK_SKEW_MS = 2 * 60_000;

/** The comments that existed on a segment before one was sent. */
export interface CommentsBefore {
  keys: ReadonlySet<string>;
  /** The creation time of the newest one, in milliseconds since 1970; null when none has a date. */
  newestAt: number | null;
}

/** A comment that was sent, with what distinguishes it from others when its response is lost. */
export interface SentComment {
  comment: NewComment;
  /** The comments on the segment that existed before; null when they had not all been loaded. */
  before: CommentsBefore | null;
}

/**
 * Finds the sent comment among those on its segment: one, or several if the browser sent it more than once. None unless
 * the match is certain: another reviewer can have written the same words, so a comment must also be new, and not older
 * than the newest one before. Both dates come from Insights, because the clock of this computer can be wrong.
 */
export function findSavedCopies(
  { comment, before }: SentComment,
  onSegment: readonly AssessmentComment[],
): AssessmentComment[] {
  if (!before) return [];
  const earliest = before.newestAt === null ? null : before.newestAt - MAX_CLOCK_SKEW_MS;
  return equalComments(comment, onSegment).filter(
    ({ key, createdAt }) =>
      !before.keys.has(key) && (createdAt === null || earliest === null || createdAt >= earliest),
  );
}

/** The comments with the text and category of the sent one, whoever wrote them and when. */
export function equalComments(
  sent: NewComment,
  onSegment: readonly AssessmentComment[],
): AssessmentComment[] {
  const sentText = sanitizeText(sent.text, MAX_COMMENT_CHARACTERS).normalize();
  return onSegment.filter(
    ({ text, category }) =>
      text.normalize() === sentText &&
      (category?.id ? category.id === sent.categoryId : category?.name === sent.categoryName),
  );
}
