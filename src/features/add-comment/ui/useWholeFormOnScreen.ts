import { useEffect } from 'react';

/**
 * Scrolls a form with the focus so that its buttons are on screen, too. The browser scrolls only as far as the focused
 * field.
 * @param height changes whenever the form may have become higher: when it opens, and when its categories arrive
 */
export function useWholeFormOnScreen(formRef: React.RefObject<HTMLElement>, height: string): void {
  useEffect(() => {
    const form = formRef.current;
    if (form?.contains(document.activeElement)) form.scrollIntoView({ block: 'nearest' });
  }, [formRef, height]);
}
