/**
 * The element that scrolls `element`. In Flex each surface has another, and some elements that could scroll grow with
 * their content instead: only one with more in it than it shows counts.
 */
export function findScrollContainer(element: Element): Element {
  const canScroll = (ancestor: Element): boolean =>
    ancestor.scrollHeight > ancestor.clientHeight && /auto|scroll/.test(getComputedStyle(ancestor).overflowY);
  let ancestor = element.parentElement;
  while (ancestor && !canScroll(ancestor)) ancestor = ancestor.parentElement;
  return ancestor ?? document.scrollingElement ?? document.documentElement;
}

/** The part of `element` that its scrolling ancestor shows: pixels from the top of `element`, not clipped to it. */
export function visiblePart(element: Element, scroller: Element): { topPx: number; bottomPx: number } {
  const { top } = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  return {
    topPx: Math.max(frame.top, 0) - top,
    bottomPx: Math.min(frame.bottom, window.innerHeight) - top,
  };
}
