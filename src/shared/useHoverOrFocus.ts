import { useEffect, useState } from 'react';

/**
 * Shows a hint while an element has the pointer or the keyboard focus; Escape hides the hint. A click or a tap focuses
 * the element too, but does not show the hint.
 */
export function useHoverOrFocus() {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setShown(false);
    };
    // Listens on the document, because the pointer may be on the element while the focus is elsewhere.
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [isShown]);
  return {
    isShown,
    hintProps: {
      onMouseEnter: () => setShown(true),
      onMouseLeave: () => setShown(false),
      onFocus: ({ target }: React.FocusEvent) => setShown(target.matches(':focus-visible')),
      onBlur: () => setShown(false),
    },
  };
}
