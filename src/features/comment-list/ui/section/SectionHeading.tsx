import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { ChevronDownIcon } from '@twilio-paste/icons/esm/ChevronDownIcon';
import { ChevronRightIcon } from '@twilio-paste/icons/esm/ChevronRightIcon';
import React from 'react';
import { FOCUS_RING } from '../../../../shared/ui/focusRing';

export interface SectionHeadingProps {
  /** The id of the words alone, so that the section is named by them without the note. */
  id: string;
  words: string;
  /** A note next to the words, such as the number of comments. */
  note?: string | undefined;
  isCollapsed: boolean;
  /** Without it the section cannot be collapsed. */
  onCollapsedChange?: ((isCollapsed: boolean) => void) | undefined;
}

/** Otherwise the variant of the heading decides. */
const COLLAPSED_MARGIN = { marginBottom: 'space0' } as const;

/** The heading of a section, which collapses and expands it if it is collapsible. */
export const SectionHeading = React.forwardRef<HTMLHeadingElement, SectionHeadingProps>(
  ({ id, words, note, isCollapsed, onCollapsedChange }, ref) => (
    <Heading as="h3" variant="heading40" ref={ref} tabIndex={-1} {...(isCollapsed && COLLAPSED_MARGIN)}>
      {onCollapsedChange ? (
        <CollapseButton isCollapsed={isCollapsed} onClick={() => onCollapsedChange(!isCollapsed)}>
          <span id={id}>{words}</span>
          {note !== undefined && (
            <Box as="span" color="colorTextWeak" fontSize="fontSize20" fontWeight="fontWeightNormal">
              {note}
            </Box>
          )}
        </CollapseButton>
      ) : (
        <span id={id}>{words}</span>
      )}
    </Heading>
  ),
);
SectionHeading.displayName = 'SectionHeading';

const CollapseButton: React.FC<{ isCollapsed: boolean; onClick: () => void }> = ({
  isCollapsed,
  onClick,
  children,
}) => {
  const Chevron = isCollapsed ? ChevronRightIcon : ChevronDownIcon;
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
      fontSize="inherit"
      fontWeight="inherit"
      lineHeight="inherit"
      textAlign="start"
      cursor="pointer"
      borderRadius="borderRadius20"
      _hover={{ textDecoration: 'underline' }}
      _focusVisible={FOCUS_RING}
      aria-expanded={!isCollapsed}
      onClick={onClick}
    >
      <Chevron decorative size="sizeIcon30" color="colorTextIcon" />
      <Box as="span" display="flex" flexWrap="wrap" alignItems="baseline" columnGap="space20" minWidth="0">
        {children}
      </Box>
    </Box>
  );
};
