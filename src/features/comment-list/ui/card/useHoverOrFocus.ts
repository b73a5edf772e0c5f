import { useEffect, useState } from 'react';

/**
 * Shows something more while the pointer or the keyboard's focus is on an element; Escape takes it away. A press
 * with a mouse or a finger gives focus too, but asks for no hint.
 */
export function useHoverOrFocus() {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setShown(false);
    };
    // The pointer may be on the element while the focus is elsewhere.
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
