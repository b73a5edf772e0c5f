import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { FEEDBACK_BUTTON_ID } from '../../features/agent-panel/ui/FeedbackButton';

/**
 * Moves the focus to the panel's title when the user opens the panel, and back when the panel closes with the focus in
 * it. A panel that is open at the start, or that reappears with its view, does not take the focus.
 * @returns the ref for the title
 */
export function usePanelFocus(open: boolean, shown: boolean): RefObject<HTMLHeadingElement> {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(open);
  const focusedBefore = useRef<Element | null>(null);
  useEffect(() => {
    const justOpened = open && !wasOpen.current;
    wasOpen.current = open;
    if (!justOpened) return;
    focusedBefore.current = document.activeElement;
    titleRef.current?.focus();
  }, [open]);
  useLayoutEffect(() => {
    if (!shown) return undefined;
    // This runs after the panel has been removed. If the focus was in the panel, it is now on the body.
    return () => {
      if (document.activeElement === document.body) restoreFocus(focusedBefore.current);
      focusedBefore.current = null;
    };
  }, [shown]);
  return titleRef;
}

/** Moves the focus to where it was before, or to the button that opens the panel. */
function restoreFocus(before: Element | null): void {
  const canFocus = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const target = canFocus ? before : document.getElementById(FEEDBACK_BUTTON_ID);
  target?.focus();
}
