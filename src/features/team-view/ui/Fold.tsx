import { Box } from '@twilio-paste/core/box';
import { ChevronDownIcon } from '@twilio-paste/icons/esm/ChevronDownIcon';
import { ChevronRightIcon } from '@twilio-paste/icons/esm/ChevronRightIcon';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { useId } from '../../../paste/useId';
import { FOCUS_RING } from '../../../shared/ui/focusRing';

const FoldButton = styled.button(
  css({
    alignItems: 'center',
    appearance: 'none',
    background: 'none',
    border: 'none',
    borderRadius: 'borderRadius20',
    color: 'colorText',
    columnGap: 'space20',
    cursor: 'pointer',
    display: 'flex',
    fontFamily: 'inherit',
    fontSize: 'fontSize30',
    fontWeight: 'fontWeightSemibold',
    lineHeight: 'lineHeight30',
    margin: 'space0',
    minHeight: 'sizeIcon60',
    outline: 'none',
    padding: 'space0',
    textAlign: 'start',
    '&:hover': { textDecoration: 'underline' },
    '&:focus-visible': FOCUS_RING,
  }),
);

const FoldHeading = styled.h4(css({ margin: 'space0' }));

export interface FoldProps {
  heading: string;
  isUnfolded: boolean;
  onToggle: () => void;
}

/** A part of a section behind its heading, which unfolds it. */
export const Fold: React.FC<FoldProps> = ({ heading, isUnfolded, onToggle, children }) => {
  const id = useId();
  const Chevron = isUnfolded ? ChevronDownIcon : ChevronRightIcon;
  return (
    <div>
      <FoldHeading>
        <FoldButton
          type="button"
          aria-expanded={isUnfolded}
          aria-controls={isUnfolded ? id : undefined}
          onClick={onToggle}
        >
          <Chevron decorative size="sizeIcon20" color="colorTextIcon" />
          {heading}
        </FoldButton>
      </FoldHeading>
      {isUnfolded && (
        <Box id={id} paddingBottom="space40">
          {children}
        </Box>
      )}
    </div>
  );
};
