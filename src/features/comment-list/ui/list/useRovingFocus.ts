import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';

/** The comment to focus; a new object is a new request to focus it. */
export interface FocusTarget {
  key: string;
}

/**
 * Makes a list one tab stop: the row that had the focus last, else the first one. When that row leaves the list, the row
 * that takes its place becomes the tab stop, and gets the focus if the row that left had it.
 * @param comments must be the same array as long as the comments are the same
 */
export function useRovingFocus(comments: readonly AssessmentComment[]) {
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const [lastKey, setLastKey] = useState<string | null>(null);
  const [target, setTarget] = useState<FocusTarget | null>(null);
  const lastIndex = useRef(0);
  const indexes = useMemo(() => new Map(comments.map(({ key }, index) => [key, index])), [comments]);
  const foundIndex = lastKey === null ? undefined : indexes.get(lastKey);
  useLayoutEffect(() => {
    if (foundIndex !== undefined) lastIndex.current = foundIndex;
  });
  const tabStop = comments[foundIndex ?? Math.min(lastIndex.current, comments.length - 1)]?.key ?? null;

  useLayoutEffect(() => {
    const hasLeft = focusedKey !== null && !indexes.has(focusedKey);
    if (hasLeft && tabStop !== null && document.activeElement === document.body) setTarget({ key: tabStop });
  }, [indexes, focusedKey, tabStop]);
  const onFocus = useCallback((key: string) => {
    setFocusedKey(key);
    setLastKey(key);
  }, []);
  const moveTo = (index: number): void => {
    const to = comments[index];
    if (to) setTarget({ key: to.key });
  };
  return {
    /** The comment whose row has the focus, or contains it; null if no row does. */
    focusedKey,
    focusedIndex: focusedKey === null ? -1 : (indexes.get(focusedKey) ?? -1),
    /** The comment whose row Tab goes to; null if there is none. */
    tabStop,
    target,
    moveTo,
    onFocus,
    onLeave: () => setFocusedKey(null),
  };
}
