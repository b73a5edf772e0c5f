import { useEffect, useRef, type RefObject } from 'react';

/** Long enough to have been looked at while scrolling past does not count. */
const A_MOMENT_MS = 2_000;
const STEPS = [0, 0.25, 0.5, 0.75, 1];

/** Whether half of it is on screen, or of something tall so much that it fills half of the screen. */
function isShown({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  if (intersectionRatio >= 0.5) return true;
  return rootBounds !== null && intersectionRect.height >= rootBounds.height / 2;
}

const isLookedAt = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

/**
 * Calls `onSeen` once something has been on screen for a moment, in a window that is looked at, while `wanted`.
 * @param targetRef the same as long as it is on screen
 */
export function useSeenOnScreen(targetRef: RefObject<Element>, wanted: boolean, onSeen: () => void): void {
  const latest = useRef(onSeen);
  useEffect(() => {
    latest.current = onSeen;
  });
  useEffect(() => {
    const target = targetRef.current;
    if (!wanted || !target) return undefined;
    let shown = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waitAMoment = (): void => {
      clearTimeout(timer);
      if (shown && isLookedAt()) timer = setTimeout(() => latest.current(), A_MOMENT_MS);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        const before = shown;
        shown = entries.some(isShown);
        if (shown !== before) waitAMoment();
      },
      { threshold: STEPS },
    );
    observer.observe(target);
    const events = ['focus', 'blur', 'visibilitychange'] as const;
    for (const name of events) window.addEventListener(name, waitAMoment);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      for (const name of events) window.removeEventListener(name, waitAMoment);
    };
  }, [targetRef, wanted]);
}
