import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a section whose screen changes. If the focused button disappears with its screen, the focus moves
 * to the section's `targetRef`, such as its heading, instead of to the top of the page.
 * @param screen names the current screen; the hook checks the focus when it changes
 * @param givenRef the target, if the caller has a ref for it already
 */
export function useKeepFocus<Target extends HTMLElement = HTMLHeadingElement>(
  screen: string,
  givenRef?: RefObject<Target>,
) {
  const ownRef = useRef<Target>(null);
  const targetRef = givenRef ?? ownRef;
  const hadFocus = useRef(false);

  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) targetRef.current?.focus();
  }, [screen, targetRef]);

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
