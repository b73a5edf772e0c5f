import { useMemo, useState } from 'react';
import type { LoadedCommentList } from '../../../../shared/data/CommentListState';
import type { FocusTarget } from '../list/useRovingFocus';

/** A preview ends with a conversation, so that it has this many comments or a few more. */
const LEAST = 3;
const MOST = 5;

/** Fewer than these are not worth a press. */
const LEAST_HIDDEN = 3;

/** How many comments of a list its preview has. Pure. */
export function previewLength({ comments, groups }: Pick<LoadedCommentList, 'comments' | 'groups'>): number {
  const groupAt = (index: number) => groups?.get(comments[index]?.key ?? '');
  let length = Math.min(LEAST, comments.length);
  while (length < MOST && groupAt(length) && groupAt(length) === groupAt(length - 1)) length += 1;
  return comments.length - length < LEAST_HIDDEN ? comments.length : length;
}

/**
 * What a list shows of its comments: all of them, or first only the newest ones, in a place that something else follows.
 * @param isOn whether the list has a preview
 */
export function usePreview({ comments, groups }: LoadedCommentList, isOn: boolean) {
  const [isUnfolded, setUnfolded] = useState(false);
  const [target, setTarget] = useState<FocusTarget | null>(null);
  const length = isOn ? previewLength({ comments, groups }) : comments.length;
  const hasMore = length < comments.length;
  const isFolded = hasMore && !isUnfolded;
  const shown = useMemo(
    () => (isFolded ? comments.slice(0, length) : comments),
    [comments, isFolded, length],
  );
  const toggle = (): void => {
    // The user continues to read with the first comment that the preview left out.
    const next = comments[length];
    setTarget(isFolded && next ? { key: next.key } : null);
    setUnfolded(isFolded);
  };
  return { shown, hasMore, isFolded, target, toggle };
}
