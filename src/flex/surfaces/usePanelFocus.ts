import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { FEEDBACK_BUTTON_ID } from '../../features/agent-panel/ui/FeedbackButton';

/**
 * Moves the focus to the panel's title when somebody opens the panel, and back when it closes with the focus in it.
 * A panel that is there at the start, or again with its view, takes no focus.
 * @returns for the title
 */
export function usePanelFocus(open: boolean, shown: boolean): RefObject<HTMLHeadingElement> {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(open);
  const focusedBefore = useRef<Element | null>(null);
  useEffect(() => {
    const isOpened = open && !wasOpen.current;
    wasOpen.current = open;
    if (!isOpened) return;
    focusedBefore.current = document.activeElement;
    titleRef.current?.focus();
  }, [open]);
  useLayoutEffect(() => {
    if (!shown) return undefined;
    // Once the panel is gone: had it the focus, nothing has it any more.
    return () => {
      if (document.activeElement === document.body) giveFocusBack(focusedBefore.current);
      focusedBefore.current = null;
    };
  }, [shown]);
  return titleRef;
}

/** To where it was before, or to the button that opens the panel again. */
function giveFocusBack(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const target = isThere ? before : document.getElementById(FEEDBACK_BUTTON_ID);
  target?.focus();
}
