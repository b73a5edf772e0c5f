import { useEffect } from 'react';

/** The user scrolls, or points at something else. Keys do not count: in a form they move the cursor. */
const OWN_MOVES = ['wheel', 'touchmove', 'pointerdown'] as const;

/**
 * Keeps the whole of an open form with the focus on screen, buttons included: the browser scrolls only as far as the
 * focused field. What arrives later, in the form or above it, can move the form off the screen again. From the moment the
 * user scrolls or points at something outside of the form, nothing scrolls any more.
 * @param opening changes whenever the form opens; null while it is closed
 */
export function useWholeFormOnScreen(formRef: React.RefObject<HTMLElement>, opening: string | null): void {
  useEffect(() => {
    const form = formRef.current;
    if (!form || opening === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (form.contains(document.activeElement)) form.scrollIntoView({ block: 'nearest' });
    });
    const onOwnMove = ({ type, target }: Event): void => {
      if (type !== 'pointerdown' || !(target instanceof Node && form.contains(target))) observer.disconnect();
    };
    for (const name of OWN_MOVES)
      document.addEventListener(name, onOwnMove, { capture: true, passive: true });
    // An ancestor changes its size when something above the form appears. Observing an element also reports it once.
    for (let element: Element | null = form; element; element = element.parentElement)
      observer.observe(element);
    return () => {
      for (const name of OWN_MOVES) document.removeEventListener(name, onOwnMove, { capture: true });
      observer.disconnect();
    };
  }, [formRef, opening]);
}
