import { useEffect, useRef, type RefObject } from 'react';

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

const isWindowActive = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

/**
 * Calls `onSeen` after an element has been visible for a moment in the active window, if `isEnabled`.
 * @param targetRef must be the same object as long as the element is mounted
 */
export function useSeenOnScreen(targetRef: RefObject<Element>, isEnabled: boolean, onSeen: () => void): void {
  const latest = useRef(onSeen);
  useEffect(() => {
    latest.current = onSeen;
  });
  useEffect(() => {
    const target = targetRef.current;
    if (!isEnabled || !target) return undefined;
    let isVisible = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restartTimer = (): void => {
      clearTimeout(timer);
      if (isVisible && isWindowActive()) timer = setTimeout(() => latest.current(), SEEN_AFTER_MS);
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
    const events = ['focus', 'blur', 'visibilitychange'] as const;
    for (const name of events) window.addEventListener(name, restartTimer);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      for (const name of events) window.removeEventListener(name, restartTimer);
    };
  }, [targetRef, isEnabled]);
}
