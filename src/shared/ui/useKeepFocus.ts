import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a section whose screen changes under it: when the pressed button goes with its screen, the
 * focus moves to the section's `targetRef`, such as its heading, instead of to the top of the page.
 * @param screen names the screen; the focus is looked after when it changes
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
        // An element that is taken away has not been left by the user.
        if (target.isConnected) hadFocus.current = false;
      },
    },
  };
}
