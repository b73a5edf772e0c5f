import { useEffect, useState } from 'react';

/** Why a hint is shown: the element that the pointer is on, or the focus. */
type Shown = { hovered: Element } | 'focused' | null;

/**
 * Shows a hint while an element has the pointer or the keyboard focus; Escape hides the hint. A click or a tap focuses
 * the element too, but does not show the hint.
 */
export function useHoverOrFocus() {
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => {
    if (shown === null) return undefined;
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setShown(null);
    };
    // The browser reports no leaving pointer for an element that the page moves elsewhere, such as a row of a list.
    const checkPointer = ({ target }: MouseEvent): void => {
      if (shown === 'focused') return;
      if (!(target instanceof Node && shown.hovered.contains(target))) setShown(null);
    };
    // Listens on the document, because the pointer may be on the element while the focus is elsewhere.
    document.addEventListener('keydown', dismiss);
    document.addEventListener('mouseover', checkPointer);
    return () => {
      document.removeEventListener('keydown', dismiss);
      document.removeEventListener('mouseover', checkPointer);
    };
  }, [shown]);
  return {
    isShown: shown !== null,
    hintProps: {
      onMouseEnter: ({ currentTarget }: React.MouseEvent) => setShown({ hovered: currentTarget }),
      onMouseLeave: () => setShown(null),
      onFocus: ({ target }: React.FocusEvent) =>
        setShown(target.matches(':focus-visible') ? 'focused' : null),
      onBlur: () => setShown(null),
    },
  };
}
