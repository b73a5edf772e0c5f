import { useEffect, useRef } from 'react';
import { findScrollContainer } from './scrollContainer';

export interface ScrollAndResizeHandlers {
  onScroll: () => void;
  onResize: () => void;
}

/** Follows what moves a list on screen: a scrolling ancestor, and every size from the list's up to that one's. */
export function useScrollAndResize(
  listRef: React.RefObject<HTMLElement>,
  isFollowed: boolean,
  change: ScrollAndResizeHandlers,
): void {
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  useEffect(() => {
    const list = listRef.current;
    if (!isFollowed || !list) return undefined;
    const onScroll = ({ target }: Event): void => {
      if (target instanceof Node && target.contains(list)) latest.current.onScroll();
    };
    // Scrolling does not bubble. Whichever ancestor scrolls, it is heard here on its way down.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    const observer = new ResizeObserver(() => latest.current.onResize());
    const scroller = findScrollContainer(list);
    for (let element: Element | null = list; element; element = element.parentElement) {
      observer.observe(element);
      if (element === scroller) break;
    }
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      observer.disconnect();
    };
  }, [listRef, isFollowed]);
}
