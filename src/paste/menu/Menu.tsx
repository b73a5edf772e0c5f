import { MoreIcon } from '@twilio-paste/icons/esm/MoreIcon';
import { css, styled } from '@twilio-paste/styling-library';
import React, { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { MenuPopup, type MenuItem } from './MenuPopup';
import { useId } from '../useId';
import { useMenuPlace } from './useMenuPlace';

export interface MenuButtonProps {
  /** The accessible name of the button and of the menu. */
  label: string;
  /** `large` is as large as the buttons of a header. */
  size: 'small' | 'large';
  items: readonly MenuItem[];
  /** A text above the items, such as "Updated 2 min. ago". */
  note?: string | undefined;
  tabIndex?: number | undefined;
  /** The id of the element that distinguishes this menu from others with the same label, for screen readers. */
  describedBy?: string | undefined;
}

const Frame = styled.span({ display: 'inline-flex', flexShrink: 0 });

const IconButton = styled.button(
  css({
    alignItems: 'center',
    appearance: 'none',
    background: 'none',
    border: 'none',
    borderRadius: 'borderRadius20',
    color: 'colorTextIcon',
    cursor: 'pointer',
    display: 'inline-flex',
    height: 'sizeIcon40',
    justifyContent: 'center',
    margin: 'space0',
    outline: 'none',
    padding: 'space0',
    // The dots of Paste's icon stand on top of each other.
    transform: 'rotate(90deg)',
    width: 'sizeIcon40',
    '&[data-size="large"]': { height: 'sizeIcon70', width: 'sizeIcon70' },
    '&:hover, &[aria-expanded="true"]': { backgroundColor: 'colorBackgroundStrong', color: 'colorText' },
    '&:focus-visible': { boxShadow: 'shadowFocus', outline: '2px solid transparent' },
  }),
);

/** The item that gets the focus when the menu opens; null while it is closed. */
type Opened = 'first' | 'last' | null;

const OPENING_KEYS: Record<string, Opened> = { ArrowDown: 'first', ArrowUp: 'last' };

/**
 * A button with three dots that opens a menu, with the keys of WAI-ARIA's menu button. The menu has a fixed position, so
 * that a panel that scrolls does not cut it off. Paste's own menu adds 33 KB (gzip) to the bundle.
 */
export const MenuButton: React.FC<MenuButtonProps> = (props) => {
  const { label, size, items, note, tabIndex, describedBy } = props;
  const [opened, setOpened] = useState<Opened>(null);
  const isOpen = opened !== null && items.length > 0;
  const frameRef = useRef<HTMLSpanElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const popupRef = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const close = useCallback(() => setOpened(null), []);
  const closeAndReturn = (): void => {
    buttonRef.current?.focus({ preventScroll: true });
    close();
  };
  useMenuPlace(isOpen, buttonRef, popupRef, close);
  useFocusOnOpen(opened, popupRef);
  usePressOutside(isOpen, frameRef, close);
  return (
    <Frame
      ref={frameRef}
      onBlur={({ relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && frameRef.current?.contains(relatedTarget);
        if (!isInside && document.hasFocus()) close();
      }}
    >
      <IconButton
        ref={buttonRef}
        type="button"
        data-size={size}
        tabIndex={tabIndex}
        aria-label={label}
        aria-describedby={describedBy}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpened(isOpen ? null : 'first')}
        onKeyDown={(event) => {
          const opens = OPENING_KEYS[event.key];
          if (!opens || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          event.stopPropagation();
          setOpened(opens);
        }}
      >
        <MoreIcon decorative size={size === 'large' ? 'sizeIcon30' : 'sizeIcon20'} />
      </IconButton>
      {isOpen && (
        <MenuPopup
          ref={popupRef}
          id={menuId}
          label={label}
          items={items}
          note={note}
          onClose={closeAndReturn}
        />
      )}
    </Frame>
  );
};

function useFocusOnOpen(opened: Opened, popupRef: React.RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    if (!opened) return;
    const items = popupRef.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [];
    items[opened === 'first' ? 0 : items.length - 1]?.focus({ preventScroll: true });
  }, [opened, popupRef]);
}

function usePressOutside(isOpen: boolean, frameRef: React.RefObject<HTMLElement>, onPress: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointerDown = ({ target }: Event): void => {
      if (!(target instanceof Node && frameRef.current?.contains(target))) onPress();
    };
    document.addEventListener('mousedown', onPointerDown, true);
    return () => document.removeEventListener('mousedown', onPointerDown, true);
  }, [isOpen, frameRef, onPress]);
}
