import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a section whose screen changes. If the focused button disappears with its screen, the focus moves
 * to the section's `targetRef`, such as its heading, instead of to the top of the page.
 * @param screen names the current screen; the hook checks the focus when it changes
 */
export function useKeepFocus<Target extends HTMLElement = HTMLHeadingElement>(screen: string) {
  const targetRef = useRef<Target>(null);
  const hadFocus = useRef(false);

  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) targetRef.current?.focus();
  }, [screen]);

  return {
    targetRef,
    sectionProps: {
      onFocus: () => {
        hadFocus.current = true;
      },
      onBlur: ({ target }: React.FocusEvent) => {
        // The user did not leave an element that was removed from the page.
        if (target.isConnected) hadFocus.current = false;
      },
    },
  };
}
