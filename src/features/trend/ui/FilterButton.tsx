import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { useToolbarTabIndex } from '../../../paste/Toolbar';
import { FOCUS_RING } from '../../../shared/ui/focusRing';

const Frame = styled.button(
  css({
    appearance: 'none',
    background: 'none',
    border: 'none',
    borderRadius: 'borderRadius20',
    color: 'colorTextLink',
    cursor: 'pointer',
    font: 'inherit',
    margin: 'space0',
    minHeight: 'sizeIcon40',
    outline: 'none',
    paddingX: 'space20',
    paddingY: 'space0',
    textAlign: 'start',
    '&:hover': { backgroundColor: 'colorBackgroundPrimaryWeakest', color: 'colorTextLinkStronger' },
    '&[aria-pressed="true"]': {
      backgroundColor: 'colorBackgroundPrimaryWeakest',
      outline: '1px solid',
      outlineOffset: '-1px',
      // There, every button has an outline.
      '@media (forced-colors: active)': { textDecoration: 'underline' },
    },
    '&:focus-visible': { ...FOCUS_RING, outlineOffset: '0' },
  }),
);

export interface FilterButtonProps {
  /** Whether the list shows only what the button counts. */
  isPressed: boolean;
  /** For the pointer: what a button without room for words counts. */
  title?: string | undefined;
  onClick: () => void;
}

/** A figure that filters the list by what it counts. A second press ends that. */
export const FilterButton: React.FC<FilterButtonProps> = ({ isPressed, title, onClick, children }) => (
  <Frame
    type="button"
    aria-pressed={isPressed}
    title={title}
    tabIndex={useToolbarTabIndex()}
    onClick={onClick}
  >
    {children}
  </Frame>
);
