import { useMemo } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { comparableName } from '../../../insights/parse/comparableName';

/** The signed-in user as a reviewer. It is only compared with comments, and never stored or sent. */
export interface OwnIdentity {
  name: string | null;
  /** Null also where the setting keeps reviewers' email addresses hidden. */
  email: string | null;
}

const isSame = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && comparableName(one) === comparableName(other);

/**
 * The name that the signed-in user has as a reviewer of these comments. The email address decides where comments have
 * one, and otherwise the name. Null where nothing matches, and where the name alone would also match comments of another
 * reviewer.
 */
export function findOwnReviewer(comments: readonly AssessmentComment[], self: OwnIdentity): string | null {
  const isOwn = ({ reviewerName, reviewerEmail }: AssessmentComment): boolean =>
    self.email !== null && reviewerEmail !== null
      ? isSame(reviewerEmail, self.email)
      : isSame(reviewerName, self.name);
  const own = comments.filter((comment) => comment.reviewerName !== null && isOwn(comment));
  const name = own[0]?.reviewerName ?? null;
  const withName = comments.filter(({ reviewerName }) => reviewerName === name);
  const isExact = own.length === withName.length && own.every(({ reviewerName }) => reviewerName === name);
  return isExact ? name : null;
}

/** The same for a list, where its user is known. */
export function useOwnReviewer(
  comments: readonly AssessmentComment[],
  self: OwnIdentity | undefined,
): string | null {
  return useMemo(() => (self ? findOwnReviewer(comments, self) : null), [comments, self]);
}
