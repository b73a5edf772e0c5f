import { useLayoutEffect, type RefObject } from 'react';
import { menuPlace, visibleBounds } from './menuPlace';

/**
 * Places an open menu next to its button, and keeps it there while the page scrolls or changes its size. It closes when
 * its button scrolls out of view.
 * @param onClose must be the same function as long as the menu is open
 */
export function useMenuPlace(
  isOpen: boolean,
  buttonRef: RefObject<HTMLElement>,
  popupRef: RefObject<HTMLElement>,
  onClose: () => void,
): void {
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const place = (): void => {
      const [button, popup] = [buttonRef.current, popupRef.current];
      if (button && popup && !placePopup(button, popup)) onClose();
    };
    place();
    const onScroll = ({ target }: Event): void => {
      if (target instanceof Node && target.contains(buttonRef.current)) place();
    };
    // Scroll events do not bubble, but the capture phase passes the document whichever ancestor scrolls.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [isOpen, buttonRef, popupRef, onClose]);
}

/** Returns false if the button is not on screen. */
function placePopup(button: HTMLElement, popup: HTMLElement): boolean {
  Object.assign(popup.style, { left: '0px', top: '0px', maxHeight: '' });
  // A transformed ancestor moves the origin of `position: fixed`, so the origin is measured.
  const popupBox = popup.getBoundingClientRect();
  const buttonBox = button.getBoundingClientRect();
  const bounds = visibleBounds(button);
  const isRightToLeft = getComputedStyle(button).direction === 'rtl';
  const { left, top, maxHeight } = menuPlace(buttonBox, popupBox, bounds, isRightToLeft);
  Object.assign(popup.style, {
    left: `${left - popupBox.left}px`,
    top: `${top - popupBox.top}px`,
    maxHeight: `${maxHeight}px`,
  });
  return buttonBox.bottom >= bounds.top && buttonBox.top <= bounds.bottom;
}
