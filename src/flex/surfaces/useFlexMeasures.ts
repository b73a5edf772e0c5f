import { useEffect, type RefObject } from 'react';

function dispatchResize(): void {
  window.dispatchEvent(new Event('resize'));
}

/**
 * Makes Flex measure its split views again when the space beside them changes: when our panel opens or closes, and while
 * it is open, when another plugin opens or closes a panel next to it. Flex measures them only on a window resize. Without
 * the event, a panel would cover part of a view.
 * @param inPanelRef an element in the panel
 */
export function useFlexMeasures(shown: boolean, inPanelRef: RefObject<Element>): void {
  useEffect(() => {
    if (!shown) return undefined;
    dispatchResize();
    return dispatchResize;
  }, [shown]);
  useEffect(() => {
    const container = inPanelRef.current?.closest('.Twilio-MainContainer-end');
    if (!shown || !container) return undefined;
    let width = container.clientWidth;
    const observer = new ResizeObserver(() => {
      if (container.clientWidth === width) return;
      width = container.clientWidth;
      dispatchResize();
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [shown, inPanelRef]);
}
