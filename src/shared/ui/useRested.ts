import { useEffect, useRef, type RefObject } from 'react';

/** Long enough to leave out what scrolls past. */
const RESTED_AFTER_MS = 500;

/**
 * Calls `onRested` when an element has been on screen for a moment, and what that returns when the element leaves the
 * screen or the page.
 * @param targetRef must be the same object as long as the element is mounted
 * @param subject what the element shows; another subject can rest again
 */
export function useRested(targetRef: RefObject<Element>, subject: string, onRested: () => () => void): void {
  const latest = useRef(onRested);
  useEffect(() => {
    latest.current = onRested;
  });
  useEffect(() => {
    const target = targetRef.current;
    if (!target) return undefined;
    let isOnScreen = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let onLeft: (() => void) | undefined;
    const leave = (): void => {
      clearTimeout(timer);
      onLeft?.();
      onLeft = undefined;
    };
    const observer = new IntersectionObserver(
      (entries) => {
        const wasOnScreen = isOnScreen;
        isOnScreen = entries.some(({ intersectionRatio }) => intersectionRatio >= 0.5);
        if (isOnScreen === wasOnScreen) return;
        leave();
        if (!isOnScreen) return;
        timer = setTimeout(() => {
          onLeft = latest.current();
        }, RESTED_AFTER_MS);
      },
      { threshold: [0, 0.5] },
    );
    observer.observe(target);
    return () => {
      leave();
      observer.disconnect();
    };
  }, [targetRef, subject]);
}
