import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { nextMenuItem } from './menuKeys';
import { useId } from '../useId';

export interface MenuItem {
  key: string;
  label: string;
  /** A key that does the same without the menu. The menu only shows it. */
  shortcut?: string | undefined;
  onSelect: () => void;
  isDisabled?: boolean | undefined;
}

const Popup = styled.div(
  css({
    backgroundColor: 'colorBackgroundBody',
    borderColor: 'colorBorderWeak',
    borderRadius: 'borderRadius20',
    borderStyle: 'solid',
    borderWidth: 'borderWidth10',
    boxShadow: 'shadow',
    boxSizing: 'border-box',
    color: 'colorText',
    fontSize: 'fontSize30',
    fontWeight: 'fontWeightNormal',
    lineHeight: 'lineHeight30',
    maxWidth: 'size30',
    minWidth: 'size20',
    overflowY: 'auto',
    paddingY: 'space20',
    position: 'fixed',
    textAlign: 'start',
    width: 'max-content',
    zIndex: 'zIndex20',
  }),
);

const Note = styled.div(
  css({ color: 'colorTextWeak', fontSize: 'fontSize20', paddingX: 'space40', paddingY: 'space20' }),
);

const Item = styled.button(
  css({
    alignItems: 'center',
    appearance: 'none',
    background: 'none',
    border: 'none',
    color: 'colorText',
    columnGap: 'space60',
    cursor: 'pointer',
    display: 'flex',
    fontSize: 'fontSize30',
    justifyContent: 'space-between',
    lineHeight: 'lineHeight30',
    margin: 'space0',
    outline: 'none',
    paddingX: 'space40',
    paddingY: 'space20',
    textAlign: 'start',
    width: '100%',
    '&:hover, &:focus': { backgroundColor: 'colorBackground' },
    '&:focus-visible': { boxShadow: 'shadowFocusInset', outline: '2px solid transparent' },
    '&[aria-disabled="true"]': { color: 'colorTextWeaker', cursor: 'not-allowed' },
  }),
);

const Shortcut = styled.kbd(
  css({ color: 'colorTextWeak', fontFamily: 'inherit', fontSize: 'fontSize20', textTransform: 'uppercase' }),
);

export interface MenuPopupProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  note?: string | undefined;
  /** Closes the menu and returns the focus to its button. */
  onClose: () => void;
}

/** The open menu. It keeps its keys to itself: no list or panel around it handles them too. */
export const MenuPopup = React.forwardRef<HTMLDivElement, MenuPopupProps>(
  ({ id, label, items, note, onClose }, ref) => {
    const noteId = useId();
    const select = ({ isDisabled, onSelect }: MenuItem): void => {
      if (isDisabled) return;
      onClose();
      onSelect();
    };
    return (
      <Popup ref={ref}>
        {note !== undefined && <Note id={noteId}>{note}</Note>}
        <div
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          aria-describedby={note === undefined ? undefined : noteId}
          onKeyDown={(event) => handleKey(event, items, onClose)}
        >
          {items.map((item) => (
            <Item
              key={item.key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={item.isDisabled}
              aria-keyshortcuts={item.shortcut}
              onClick={() => select(item)}
            >
              {item.label}
              {item.shortcut !== undefined && <Shortcut aria-hidden="true">{item.shortcut}</Shortcut>}
            </Item>
          ))}
        </div>
      </Popup>
    );
  },
);
MenuPopup.displayName = 'MenuPopup';

function handleKey(
  event: React.KeyboardEvent<HTMLElement>,
  items: readonly MenuItem[],
  onClose: () => void,
): void {
  const { key, altKey, ctrlKey, metaKey, currentTarget } = event;
  if (altKey || ctrlKey || metaKey) return;
  event.stopPropagation();
  if (key === 'Escape' || key === 'Tab') {
    event.preventDefault();
    onClose();
    return;
  }
  const children = [...currentTarget.children];
  const from = children.findIndex((child) => child === document.activeElement);
  const target =
    children[
      nextMenuItem(
        key,
        items.map(({ label }) => label),
        from,
      )
    ];
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  target.focus();
}
