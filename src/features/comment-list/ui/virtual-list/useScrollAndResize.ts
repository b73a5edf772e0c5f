import { useEffect, useRef } from 'react';
import { findScrollContainer } from './scrollContainer';

export interface ScrollAndResizeHandlers {
  onScroll: () => void;
  onResize: () => void;
}

/** Watches what moves a list on screen: scrolling, and the sizes of the elements up to the scroll container. */
export function useScrollAndResize(
  listRef: React.RefObject<HTMLElement>,
  isEnabled: boolean,
  handlers: ScrollAndResizeHandlers,
): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const list = listRef.current;
    if (!isEnabled || !list) return undefined;
    const onScroll = ({ target }: Event): void => {
      if (target instanceof Node && target.contains(list)) latest.current.onScroll();
    };
    // Scroll events do not bubble, but the capture phase passes the document whichever ancestor scrolls.
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
  }, [listRef, isEnabled]);
}
