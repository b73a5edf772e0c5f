import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { ChevronDownIcon } from '@twilio-paste/icons/esm/ChevronDownIcon';
import { ChevronRightIcon } from '@twilio-paste/icons/esm/ChevronRightIcon';
import React from 'react';
import { FOCUS_RING } from '../../../../shared/ui/focusRing';

export interface SectionHeadingProps {
  /** Of the words alone, so that they name the section and nothing beside them does. */
  id: string;
  words: string;
  /** Stands beside the words, such as how many comments there are. */
  note?: string;
  isFolded: boolean;
  /** Without it the section cannot be folded. */
  onFold?: (isFolded: boolean) => void;
}

/** The heading of a section, which folds and unfolds it where that is possible. */
export const SectionHeading = React.forwardRef<HTMLHeadingElement, SectionHeadingProps>(
  ({ id, words, note, isFolded, onFold }, ref) => (
    <Heading
      as="h3"
      variant="heading40"
      ref={ref}
      tabIndex={-1}
      marginBottom={isFolded ? 'space0' : undefined}
    >
      {onFold ? (
        <FoldButton isFolded={isFolded} onClick={() => onFold(!isFolded)}>
          <span id={id}>{words}</span>
          {note !== undefined && (
            <Box as="span" color="colorTextWeak" fontSize="fontSize20" fontWeight="fontWeightNormal">
              {note}
            </Box>
          )}
        </FoldButton>
      ) : (
        <span id={id}>{words}</span>
      )}
    </Heading>
  ),
);
SectionHeading.displayName = 'SectionHeading';

const FoldButton: React.FC<{ isFolded: boolean; onClick: () => void }> = ({
  isFolded,
  onClick,
  children,
}) => {
  const Chevron = isFolded ? ChevronRightIcon : ChevronDownIcon;
  return (
    <Box
      as="button"
      type="button"
      appearance="none"
      display="flex"
      alignItems="center"
      columnGap="space20"
      width="100%"
      minHeight="sizeIcon40"
      margin="space0"
      padding="space0"
      border="none"
      background="none"
      color="inherit"
      fontFamily="inherit"
      fontSize="inherit"
      fontWeight="inherit"
      lineHeight="inherit"
      textAlign="start"
      cursor="pointer"
      borderRadius="borderRadius20"
      _hover={{ textDecoration: 'underline' }}
      _focusVisible={FOCUS_RING}
      aria-expanded={!isFolded}
      onClick={onClick}
    >
      <Chevron decorative size="sizeIcon30" color="colorTextIcon" />
      <Box as="span" display="flex" flexWrap="wrap" alignItems="baseline" columnGap="space20" minWidth="0">
        {children}
      </Box>
    </Box>
  );
};
