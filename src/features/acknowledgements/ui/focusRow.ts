import { useLayoutEffect } from 'react';

/**
 * Gives the focus to the row of a list when an element of it leaves the page with the focus on it or in it. React runs this
 * before it removes the element.
 */
export function useFocusRowAfter(ref: React.RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    const row = element?.closest('li');
    return () => {
      if (element?.contains(document.activeElement)) row?.focus({ preventScroll: true });
    };
  }, [ref]);
}
