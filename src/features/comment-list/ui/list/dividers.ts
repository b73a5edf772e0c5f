import type { CommentGroups } from '../../../../shared/data/CommentListState';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';

/** The indexes of the comments below the dividers; -1 for a divider that the list does not have. */
export interface DividerPlaces {
  newSinceLastVisit: number;
  earlier: number;
}

const NONE: DividerPlaces = { newSinceLastVisit: -1, earlier: -1 };

/**
 * Where the list changes from new groups to earlier ones. In an order that the user chose, groups with new comments may
 * stand between others; such a list has no dividers, because one of them would be wrong.
 */
export function dividerPlaces(
  comments: readonly AssessmentComment[],
  groups: CommentGroups | undefined,
): DividerPlaces {
  if (!groups) return NONE;
  const isNewAt = ({ key }: AssessmentComment): boolean => groups.get(key)?.hasNew === true;
  if (!comments[0] || !isNewAt(comments[0])) return NONE;
  const earlier = comments.findIndex((comment) => !isNewAt(comment));
  if (earlier >= 0 && comments.slice(earlier).some(isNewAt)) return NONE;
  return { newSinceLastVisit: 0, earlier };
}
