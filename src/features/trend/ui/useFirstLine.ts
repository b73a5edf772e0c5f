import { useEffect, useState, type RefObject } from 'react';

/** Leaves room for parts of a pixel. */
const WHOLLY_VISIBLE = 0.9;

/**
 * How many elements of a list that shows only its first line are in it; null while that is not known. The browser reports
 * it after the layout, so a switch of agents does not wait for one.
 * @param listRef must be the same object as long as the list is mounted
 * @param subject what the list shows
 */
export function useFirstLine(
  listRef: RefObject<Element>,
  isOneLine: boolean,
  subject: unknown,
): number | null {
  const [fitting, setFitting] = useState<number | null>(null);
  useEffect(() => {
    const list = listRef.current;
    setFitting(null);
    if (!isOneLine || !list) return undefined;
    const visible = new Map<Element, boolean>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries) {
          visible.set(target, intersectionRatio >= WHOLLY_VISIBLE);
        }
        setFitting([...visible.values()].filter(Boolean).length);
      },
      { root: list, threshold: WHOLLY_VISIBLE },
    );
    for (const item of list.children) observer.observe(item);
    return () => observer.disconnect();
  }, [listRef, isOneLine, subject]);
  return fitting;
}
