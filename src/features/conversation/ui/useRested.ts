import { useEffect, useRef, type RefObject } from 'react';

/** Long enough to leave out what scrolls past. */
const RESTED_AFTER_MS = 500;

const isPageVisible = (): boolean => document.visibilityState === 'visible';

/**
 * Calls `onRested` once after an element has been on screen for a moment, in a page that is visible.
 * @param targetRef must be the same object as long as the element is mounted
 * @param subject what the element shows; another subject can rest again
 */
export function useRested(targetRef: RefObject<Element>, subject: string, onRested: () => void): void {
  const latest = useRef(onRested);
  useEffect(() => {
    latest.current = onRested;
  });
  useEffect(() => {
    const target = targetRef.current;
    if (!target) return undefined;
    let isOnScreen = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', restartTimer);
    };
    const restartTimer = (): void => {
      clearTimeout(timer);
      if (!isOnScreen || !isPageVisible()) return;
      timer = setTimeout(() => {
        stop();
        latest.current();
      }, RESTED_AFTER_MS);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        const wasOnScreen = isOnScreen;
        isOnScreen = entries.some(({ intersectionRatio }) => intersectionRatio >= 0.5);
        if (isOnScreen !== wasOnScreen) restartTimer();
      },
      { threshold: [0, 0.5] },
    );
    observer.observe(target);
    document.addEventListener('visibilitychange', restartTimer);
    return stop;
  }, [targetRef, subject]);
}
