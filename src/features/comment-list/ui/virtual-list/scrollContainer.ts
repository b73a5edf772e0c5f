/**
 * The element that scrolls `element`. It differs between the surfaces in Flex. Some elements with scrolling enabled
 * grow with their content instead, so only an element that overflows counts.
 */
export function findScrollContainer(element: Element): Element {
  const canScroll = (ancestor: Element): boolean =>
    ancestor.scrollHeight > ancestor.clientHeight && /auto|scroll/.test(getComputedStyle(ancestor).overflowY);
  let ancestor = element.parentElement;
  while (ancestor && !canScroll(ancestor)) ancestor = ancestor.parentElement;
  return ancestor ?? document.scrollingElement ?? document.documentElement;
}

/** The part of `element` that is visible in `scroller`: pixels from the top of `element`, not clipped to it. */
export function visiblePart(element: Element, scroller: Element): { topPx: number; bottomPx: number } {
  const { top } = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  return {
    topPx: Math.max(frame.top, 0) - top,
    bottomPx: Math.min(frame.bottom, window.innerHeight) - top,
  };
}
