import { useContext, useEffect, useRef, type RefObject } from 'react';
import type { Markable } from '../data/newMarkRules';
import { NewMarksContext } from './NewMarksContext';

/** Long enough to read a comment; scrolling past it does not count. */
const SEEN_AFTER_MS = 2_000;
const THRESHOLDS = [0, 0.25, 0.5, 0.75, 1];

/** Whether half of the element is visible, or a tall element fills half of the screen. */
function isMostlyVisible({
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry): boolean {
  if (intersectionRatio >= 0.5) return true;
  return rootBounds !== null && intersectionRect.height >= rootBounds.height / 2;
}

/**
 * Stores that a comment has been seen after its element has been visible for a moment while the user could read it.
 * @param targetRef must be the same object as long as the element is mounted
 * @param isUnseen from `useNewMark`
 */
export function useSeenOnScreen(targetRef: RefObject<Element>, comment: Markable, isUnseen: boolean): void {
  const visit = useContext(NewMarksContext);
  const latestComment = useRef(comment);
  useEffect(() => {
    latestComment.current = comment;
  });
  useEffect(() => {
    const target = targetRef.current;
    if (!visit || !isUnseen || !target) return undefined;
    let isVisible = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restartTimer = (): void => {
      clearTimeout(timer);
      if (!isVisible || !visit.attention.get()) return;
      timer = setTimeout(() => visit.see(latestComment.current), SEEN_AFTER_MS);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        const wasVisible = isVisible;
        isVisible = entries.some(isMostlyVisible);
        if (isVisible !== wasVisible) restartTimer();
      },
      { threshold: THRESHOLDS },
    );
    observer.observe(target);
    const unsubscribe = visit.attention.subscribe(restartTimer);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      unsubscribe();
    };
  }, [targetRef, visit, isUnseen]);
}
